package org.plenary.agenda.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Releases, one page of them. */
@Schema(example = "{\"items\":[{\"number\":2,\"releasedAt\":\"2025-11-20T08:00:00Z\"}],\"next\":\"cmVsZWFzZXMKMg\"}")
public record ReleasesJson(
        List<ReleaseJson> items, @Nullable String next) implements Listed {}
