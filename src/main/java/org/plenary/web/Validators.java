package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a client holds its copy against (RFC 9110 §8.8).
 *
 * @param etag strong, with its quotes
 * @param lastModified whole seconds count
 */
public record Validators(String etag, Instant lastModified) {
    /** Whether the client's copy is still good: If-None-Match counts, If-Modified-Since only without it (§13.2.2). */
    public boolean hold(HttpServletRequest request) {
        String match = request.getHeader("If-None-Match");
        if (match != null) {
            return matches(match);
        }
        return since(request)
                .filter(since -> !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(since))
                .isPresent();
    }

    /** Both, on 200 as on 304 (§15.4.5). */
    public void tell(HttpServletResponse response) {
        response.setHeader("ETag", etag);
        response.setDateHeader("Last-Modified", lastModified.toEpochMilli());
    }

    /** The weak comparison (§8.8.3.2) over a list; a star matches anything. */
    private boolean matches(String field) {
        for (String candidate : field.split(",")) {
            String tag = candidate.strip();
            if (tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Instant> since(HttpServletRequest request) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }
}
