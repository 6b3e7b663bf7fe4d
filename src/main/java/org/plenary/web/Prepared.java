package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A document ready to be sent, any number of times.
 *
 * @param fileName what a browser would call it
 */
public record Prepared(String type, String fileName, byte[] bytes, Validators validators) {
    private static final String PUBLIC = "public, max-age=300, must-revalidate";
    // not no-store, which would forbid the 304
    private static final String OWN = "private, no-cache";

    /** Sends it to anybody, or says that the client's copy is still good. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(PUBLIC, request, response);
    }

    /** Like {@link #send}, for one person only. */
    public void sendPrivately(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(OWN, request, response);
    }

    private void send(String caching, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", caching);
        validators.tell(response);
        if (validators.hold(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }
}
