package org.plenary.network;

/**
 * Which part of a list is wanted.
 *
 * @param from how many rows come before it
 */
public record Part(int from, int most) {
    private static final int PAGE = 50;

    public Part {
        if (from < 0 || most < 1) {
            throw new IllegalArgumentException("no such part: " + from + ", " + most);
        }
    }

    /** One page of a list. */
    public static Part page(int from) {
        return new Part(Math.max(0, from), PAGE);
    }

    public static Part all() {
        return new Part(0, Integer.MAX_VALUE);
    }
}
