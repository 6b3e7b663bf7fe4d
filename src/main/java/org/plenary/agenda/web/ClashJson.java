package org.plenary.agenda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing was done: somebody else changed the same (RFC 9457).
 *
 * @param clashes the sessions that are not as they were
 */
public record ClashJson(String type, String title, int status, String detail, List<MetJson> clashes) {
    /**
     * A session that is not as it was.
     *
     * @param now absent for one that is gone
     * @param by who changed it
     */
    public record MetJson(
            String session,
            @Nullable BoardSessionJson now,
            @Nullable String by) {}
}
