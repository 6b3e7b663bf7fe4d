package org.plenary.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages of badges, to be cut. */
public record SheetView(Sheet sheet, String network, String event, List<List<BadgeView>> pages) {
    /**
     * @param badges at least one
     * @param portraits finds the photo on a badge
     */
    static SheetView of(Sheet sheet, List<PaperView> badges, Function<PaperView, Optional<String>> portraits) {
        List<List<BadgeView>> pages = new ArrayList<>();
        for (int from = 0; from < badges.size(); from += sheet.each()) {
            pages.add(badges.subList(from, Math.min(from + sheet.each(), badges.size())).stream()
                    .map(badge -> BadgeView.of(badge, portraits.apply(badge)))
                    .toList());
        }
        return new SheetView(sheet, badges.get(0).network(), badges.get(0).event(), pages);
    }
}
