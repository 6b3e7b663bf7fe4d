package org.plenary.network.web;

import org.plenary.network.Found;
import org.plenary.network.Part;
import org.plenary.web.Paged;

/**
 * The rows on a page, among all there are.
 *
 * @param first number of the first row, counted from 1
 * @param last number of the last row
 */
public record Stretch(long first, long last, long total, Paged pages) {
    static Stretch of(Found<?> found, Part part) {
        int end = part.from() + found.rows().size();
        return new Stretch(
                part.from() + 1L, end, found.total(), Paged.of(part.from(), part.most(), end < found.total()));
    }
}
