package org.plenary.web;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The id under which everything that is logged for a request can be found. */
final class RequestId {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    static void begin() {
        CURRENT.set(made());
    }

    /** Looks like a random UUID; need not be hard to guess, so it costs no secure randomness, for which threads queue. */
    private static String made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long version = (random.nextLong() & ~0xF000L) | 0x4000L;
        long variant = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(version, variant).toString();
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
