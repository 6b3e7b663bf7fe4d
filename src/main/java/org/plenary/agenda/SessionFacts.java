package org.plenary.agenda;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * What an organiser says of a session.
 *
 * @param start in the event's zone
 * @param speakers in the order in which they are announced
 * @param places how many can sign up for it; empty when nobody needs to
 */
public record SessionFacts(
        SessionKind kind,
        Translated title,
        LocalDateTime start,
        int minutes,
        Optional<UUID> room,
        List<Speaker> speakers,
        Optional<Integer> places) {
    private static final int LONGEST_MINUTES = 1440;
    private static final int MOST_PLACES = 99_999;

    public SessionFacts {
        if (title.isEmpty()) {
            throw new Invalid(Fault.of("title", "missing"));
        }
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new Invalid(Fault.of("minutes", "minutes", "most", LONGEST_MINUTES));
        }
        if (places.filter(most -> most < 0 || most > MOST_PLACES).isPresent()) {
            throw new Invalid(Fault.of("places", "count", "most", MOST_PLACES));
        }
        speakers = speakers.stream().distinct().toList();
    }
}
