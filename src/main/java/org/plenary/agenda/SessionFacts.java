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
 * @param start in the event's zone; empty for one that is still to be placed
 * @param speakers in the order in which they are announced
 */
public record SessionFacts(
        SessionKind kind,
        Translated title,
        Translated description,
        Optional<LocalDateTime> start,
        int minutes,
        Optional<UUID> room,
        List<Speaker> speakers,
        SessionTerms terms) {
    static final int LONGEST_MINUTES = 1440;

    public SessionFacts {
        if (title.isEmpty()) {
            throw new Invalid(Fault.of("title", "missing"));
        }
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new Invalid(Fault.of("minutes", "minutes", "most", LONGEST_MINUTES));
        }
        speakers = speakers.stream().distinct().toList();
        if (speakers.stream().filter(part -> part.role() == SlotRole.CHAIR).count() > 1) {
            throw new Invalid(Fault.of("speakers", "one-chair"));
        }
    }

    SessionFacts at(Optional<LocalDateTime> when, Optional<UUID> where) {
        return new SessionFacts(kind, title, description, when, minutes, where, speakers, terms);
    }

    SessionFacts lasting(int length) {
        return new SessionFacts(kind, title, description, start, length, room, speakers, terms);
    }

    Optional<LocalDateTime> end() {
        return start.map(at -> at.plusMinutes(minutes));
    }
}
