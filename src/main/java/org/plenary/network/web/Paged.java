package org.plenary.network.web;

import org.plenary.network.Found;
import org.plenary.network.Part;

/**
 * Where a page stands in its list.
 *
 * @param first number of its first row, counted from 1
 * @param last number of its last row
 * @param previous and next: how many rows come before that page; -1 when there is none
 */
public record Paged(long first, long last, long total, int previous, int next) {
    static Paged of(Found<?> found, Part part) {
        int shown = found.rows().size();
        int end = part.from() + shown;
        return new Paged(
                part.from() + 1L,
                end,
                found.total(),
                part.from() == 0 ? -1 : Math.max(0, part.from() - part.most()),
                end < found.total() ? end : -1);
    }
}
