package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a request that may change something comes from a page of ours. Browsers say so in {@code Sec-Fetch-Site},
 * older ones in {@code Origin}. A request with neither does not come from a browser's page; it passes only with a token
 * of its own, never with a cookie.
 */
final class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Mail programs post there by themselves, without cookie; the token is all there is to go by (RFC 8058 §3.2). */
    private static final String UNSUBSCRIBING = "/u/";

    private SameOrigin() {}

    static boolean allows(HttpServletRequest request, String baseUrl) {
        if (SAFE.contains(request.getMethod()) || request.getRequestURI().startsWith(UNSUBSCRIBING)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(baseUrl) || (!baseUrl.startsWith("https:") && origin.equals(addressed(request)));
        }
        return request.getHeader("Authorization") != null && request.getHeader("Cookie") == null;
    }

    /**
     * Behind no proxy the node may be reached under another name than its base URL, such as in a test. Behind one that
     * ends TLS this would let in what comes from the same name without TLS.
     */
    private static String addressed(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
