package org.plenary.home.web;

import java.time.LocalDate;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.language.Translated;

/**
 * The front page.
 *
 * @param coming public events that are not over, the next first
 * @param past public events that are over, the latest first
 */
public record FrontView(List<Card> coming, List<Card> past) {
    /** One event. */
    public record Card(
            String slug,
            Translated title,
            Translated venue,
            String mode,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean published) {
        static Card of(Event event) {
            return new Card(
                    event.slug(),
                    event.title(),
                    event.venue(),
                    event.mode().key(),
                    event.startsOn(),
                    event.endsOn(),
                    event.isPublished());
        }
    }
}
