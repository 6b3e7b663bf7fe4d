package org.plenary.web;

/**
 * Which pages stand beside one in its list.
 *
 * @param previous and next: how many rows come before that page; -1 when there is none
 */
public record Paged(int previous, int next) {
    private static final int NONE = -1;

    /**
     * @param from how many rows come before this page
     * @param most how many rows a page has
     * @param more whether any come after it
     */
    public static Paged of(int from, int most, boolean more) {
        return new Paged(from > 0 ? Math.max(0, from - most) : NONE, more ? from + most : NONE);
    }

    public boolean isWhole() {
        return previous == NONE && next == NONE;
    }
}
