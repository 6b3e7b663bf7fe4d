package org.plenary.agenda.web;

import java.time.ZoneId;
import java.util.List;
import org.plenary.agenda.Release;
import org.plenary.events.Event;
import org.plenary.language.Translated;

/**
 * What each release of a programme changed.
 *
 * @param zone in which times are shown
 * @param releases the newest first
 */
public record ChangesView(String slug, Translated title, ZoneId zone, List<Release> releases) {
    static ChangesView of(Event event, ZoneId zone, List<Release> releases) {
        return new ChangesView(event.slug(), event.title(), zone, releases);
    }
}
