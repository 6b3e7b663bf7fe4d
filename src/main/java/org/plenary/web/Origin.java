package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
final class Origin {
    private Origin() {}

    /**
     * The client's address. Behind our one proxy it is the last of {@code X-Forwarded-For}, the only one the proxy wrote
     * itself.
     */
    static String address(HttpServletRequest request, boolean behindProxy) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null || forwarded.isBlank()) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
