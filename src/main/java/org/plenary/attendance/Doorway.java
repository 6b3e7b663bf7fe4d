package org.plenary.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.agenda.ReleasedSession;
import org.plenary.agenda.SessionKind;

/**
 * When the online meeting can be entered, and which session one then attends.
 *
 * @param sessions by start, without the cancelled ones
 */
record Doorway(List<ReleasedSession> sessions) {
    static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

    /** The session one attends by entering now: the one that runs, else the next if it begins soon. */
    Optional<ReleasedSession> at(Instant now) {
        return attended()
                .filter(session -> session.endsAt().isAfter(now)
                        && !session.startsAt().minus(OPENS_BEFORE).isAfter(now))
                .findFirst();
    }

    /** When it opens next; empty when everything is over. */
    Optional<Instant> opensNext(Instant now) {
        return attended()
                .map(session -> session.startsAt().minus(OPENS_BEFORE))
                .filter(opening -> opening.isAfter(now))
                .findFirst();
    }

    /** A break is nothing to attend. */
    private Stream<ReleasedSession> attended() {
        return sessions.stream().filter(session -> session.kind() != SessionKind.BREAK);
    }
}
