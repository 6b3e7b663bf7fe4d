package org.plenary.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer to a form that was accepted: see other (RFC 9110 §15.4.4), and one sentence shown once on that page. */
public final class Told {
    private static final String COOKIE = "told";
    private static final int MOMENTS = 60;

    private Told() {}

    /** @param key of the sentence in the message bundles */
    public static Response at(String address, String key) {
        return Response.seeOther(URI.create(address))
                .cookie(cookie(key, MOMENTS, false))
                .build();
    }

    static NewCookie forget(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
