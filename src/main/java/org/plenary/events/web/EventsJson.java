package org.plenary.events.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Events, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"slug\":\"annual-meeting-2025\",\"series\":\"annual-partnership-meeting\",\"title\":{\"en\":\"Annual Partnership Meeting 2025\"},\"summary\":{\"en\":\"What the network did, and what it will do.\"},\"startsOn\":\"2025-12-11\",\"endsOn\":\"2025-12-12\",\"zone\":\"Asia/Shanghai\",\"mode\":\"hybrid\",\"venue\":{\"en\":\"Conference centre, Shenzhen\"}}],\"next\":\"ZXZlbnRzCjIwMjUtMTItMTEKYW5udWFsLW1lZXRpbmctMjAyNQ\"}")
public record EventsJson(List<EventJson> items, @Nullable String next) implements Listed {}
