package org.plenary.papers;

import java.util.Arrays;

/**
 * A badge.
 *
 * @param size of the name: the longer, the smaller; {@code l}, {@code m}, {@code s}, {@code xs} or {@code xxs}
 */
public record BadgeView(PaperView paper, String size) {
    static BadgeView of(PaperView paper) {
        return new BadgeView(paper, size(paper.name()));
    }

    private static String size(String name) {
        int all = width(name);
        int word = Arrays.stream(name.split("[\\s-]+"))
                .mapToInt(BadgeView::width)
                .max()
                .orElse(0);
        if (all > 200) {
            return "xxs";
        }
        if (all > 80 || word > 28) {
            return "xs";
        }
        if (all > 40 || word > 20) {
            return "s";
        }
        return all > 24 || word > 14 ? "m" : "l";
    }

    /** In letters, of which a Chinese one takes two. */
    private static int width(String text) {
        return text.codePoints()
                .map(sign -> Character.isIdeographic(sign) ? 2 : 1)
                .sum();
    }
}
