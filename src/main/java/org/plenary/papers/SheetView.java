package org.plenary.papers;

import java.util.ArrayList;
import java.util.List;

/** Pages of badges, to be cut. */
public record SheetView(Sheet sheet, String network, String event, List<List<BadgeView>> pages) {
    /** @param badges at least one */
    static SheetView of(Sheet sheet, List<PaperView> badges) {
        List<List<BadgeView>> pages = new ArrayList<>();
        for (int from = 0; from < badges.size(); from += sheet.each()) {
            pages.add(badges.subList(from, Math.min(from + sheet.each(), badges.size())).stream()
                    .map(BadgeView::of)
                    .toList());
        }
        return new SheetView(sheet, badges.get(0).network(), badges.get(0).event(), pages);
    }
}
