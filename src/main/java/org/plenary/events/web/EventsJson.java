package org.plenary.events.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Events, one page of them. */
public record EventsJson(List<EventJson> items, @Nullable String next) implements Listed {}
