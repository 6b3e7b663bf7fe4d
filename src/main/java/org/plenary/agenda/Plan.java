package org.plenary.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.problem.NotFound;

/** The draft as an operation finds it. */
record Plan(Map<UUID, SessionFacts> sessions) {
    SessionFacts session(UUID id) {
        return Optional.ofNullable(sessions.get(id)).orElseThrow(NotFound::new);
    }

    SessionChange change(UUID id, UnaryOperator<SessionFacts> how) {
        SessionFacts before = session(id);
        return new SessionChange(id, Optional.of(before), Optional.of(how.apply(before)));
    }

    SessionChange removal(UUID id) {
        return new SessionChange(id, Optional.of(session(id)), Optional.empty());
    }

    /** By start. */
    List<UUID> on(LocalDate day) {
        return placed(facts -> begins(facts).toLocalDate().equals(day));
    }

    /** Those of the same day that begin then or later, by start; in that room or, without one, in any. */
    List<UUID> from(LocalDateTime start, Optional<UUID> room) {
        return placed(facts -> begins(facts).toLocalDate().equals(start.toLocalDate())
                && !begins(facts).isBefore(start)
                && (room.isEmpty() || facts.room().equals(room)));
    }

    private List<UUID> placed(Predicate<SessionFacts> which) {
        return sessions.entrySet().stream()
                .filter(session -> session.getValue().start().isPresent())
                .filter(session -> which.test(session.getValue()))
                .sorted(Comparator.comparing(session -> begins(session.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static LocalDateTime begins(SessionFacts facts) {
        return facts.start().orElseThrow();
    }

    static LocalDateTime ends(SessionFacts facts) {
        return facts.end().orElseThrow();
    }
}
