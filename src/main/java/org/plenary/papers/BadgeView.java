package org.plenary.papers;

import java.util.Arrays;
import java.util.Optional;

/**
 * A badge.
 *
 * @param size of the name: the longer, the smaller; {@code l}, {@code m}, {@code s}, {@code xs} or {@code xxs}
 * @param photo as an address in the page
 */
public record BadgeView(PaperView paper, String size, Optional<String> photo) {
    /** How much less room names have. */
    private static final double BESIDE_PHOTO = 1.5;

    static BadgeView of(PaperView paper, Optional<String> photo) {
        return new BadgeView(paper, size(paper.name(), photo.isPresent() ? BESIDE_PHOTO : 1), photo);
    }

    private static String size(String name, double narrower) {
        double all = narrower * width(name);
        double word = narrower
                * Arrays.stream(name.split("[\\s-]+"))
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
