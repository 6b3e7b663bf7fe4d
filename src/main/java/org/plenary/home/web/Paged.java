package org.plenary.home.web;

/**
 * Where a page of a list stands in it.
 *
 * @param next offset of the page after, or -1
 * @param previous offset of the page before, or -1
 */
public record Paged(int next, int previous) {
    /** @param found how many were found from there on, of one more than fit on the page */
    static Paged of(int found, int from, int most) {
        return new Paged(found > most ? from + most : -1, from > 0 ? Math.max(0, from - most) : -1);
    }

    public boolean isWhole() {
        return next < 0 && previous < 0;
    }
}
