package org.plenary.web;

import java.util.UUID;

/** The id under which everything that is logged for a request can be found. */
final class RequestId {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    static void begin(UUID id) {
        CURRENT.set(id.toString());
    }

    static void end() {
        CURRENT.remove();
    }

    /** Empty outside of a request. */
    static String current() {
        String id = CURRENT.get();
        return id == null ? "" : id;
    }
}
