package org.plenary.home.web;

import java.util.List;
import org.plenary.language.Translated;

/**
 * The desk's first page.
 *
 * @param events newest first
 * @param captures whether mail is kept here instead of sent
 */
public record DeskView(
        List<Line> events,
        long organisations,
        long people,
        long waiting,
        long failed,
        boolean captures,
        boolean organiser) {
    /** One event with its figures. */
    public record Line(
            FrontView.Card event,
            Translated title,
            boolean mayEdit,
            long invited,
            long accepted,
            long onSite,
            long online) {}
}
