package org.plenary.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How badges lie on a page, to be cut along its marks; everything in millimetres. */
public enum Sheet {
    A4_8(2, 4, 90, 62, 15, 24),
    A4_4(2, 2, 94, 130, 11, 18),
    LETTER_8(2, 4, 92, 60, 16, 19);

    private final int columns;
    private final int rows;
    private final int width;
    private final int height;
    private final int left;
    private final int top;

    Sheet(int columns, int rows, int width, int height, int left, int top) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
    }

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Sheet> of(String key) {
        return Arrays.stream(values()).filter(sheet -> sheet.key().equals(key)).findFirst();
    }

    /** How many badges a page has. */
    int each() {
        return columns * rows;
    }

    /** Where a badge lies. */
    public record Spot(int left, int top) {}

    /** The spot of each badge, in the order in which they are printed. */
    public Spot spot(int place) {
        return new Spot(left + place % columns * width, top + place / columns * height);
    }

    /** The corners along the upper edge. */
    public List<Integer> cutsAcross() {
        return cuts(left, width, columns);
    }

    /** The corners along the left edge. */
    public List<Integer> cutsDown() {
        return cuts(top, height, rows);
    }

    private static List<Integer> cuts(int from, int step, int times) {
        List<Integer> cuts = new ArrayList<>();
        IntStream.rangeClosed(0, times).forEach(i -> cuts.add(from + i * step));
        return cuts;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int left() {
        return left;
    }

    public int top() {
        return top;
    }

    /** Where the marks after the last row stand. */
    public int bottom() {
        return top + rows * height;
    }

    public int right() {
        return left + columns * width;
    }
}
