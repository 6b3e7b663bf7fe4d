package org.plenary.agenda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Sessions, one page of them. */
public record SessionsJson(
        List<SessionJson> items, @Nullable String next) implements Listed {}
