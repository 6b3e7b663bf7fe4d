package org.plenary.web;

import jakarta.ws.rs.core.Response;

/** The answer to a form that was not accepted: unprocessable content (RFC 9110 §15.5.21), and its page again. */
public final class Again {
    private static final int UNPROCESSABLE = 422;

    private Again() {}

    public static Response with(Page page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }
}
