package org.plenary.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plenary.language.Translated;
import org.plenary.problem.Refused;

/**
 * What organisers do to a draft in one go. Times are local: what is moved to another day keeps its time of day, whatever
 * the clocks do in between.
 */
public sealed interface Operation {
    /** As it is stored, and as the end of its key in the message bundles. */
    String key();

    /** Only what is different afterwards. */
    List<SessionChange> on(Plan plan);

    /** The sessions that were looked at, which must still be as they were. */
    default List<Seen> seen() {
        return List.of();
    }

    /** @param version empty for whichever it is */
    record Seen(UUID session, Optional<Integer> version) {}

    /** Where and how long a session shall be. */
    record Placement(Seen what, Optional<LocalDateTime> start, int minutes, Optional<UUID> room) {}

    /** New ones, in that order. */
    record Add(List<SessionFacts> sessions) implements Operation {
        @Override
        public String key() {
            return "add";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return sessions.stream().map(SessionChange::added).toList();
        }
    }

    record Describe(Seen what, SessionFacts facts) implements Operation {
        @Override
        public String key() {
            return "describe";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return List.of(plan.change(what.session(), before -> facts));
        }

        @Override
        public List<Seen> seen() {
            return List.of(what);
        }
    }

    record Remove(List<Seen> which) implements Operation {
        @Override
        public String key() {
            return "remove";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return which.stream().map(one -> plan.removal(one.session())).toList();
        }

        @Override
        public List<Seen> seen() {
            return which;
        }
    }

    /** Moves, lengthens, schedules, or puts back on the list of what is still to be placed. */
    record Place(List<Placement> placements) implements Operation {
        @Override
        public String key() {
            return "place";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return placements.stream()
                    .map(wish -> plan.change(
                            wish.what().session(),
                            facts -> facts.at(wish.start(), wish.room()).lasting(wish.minutes())))
                    .toList();
        }

        @Override
        public List<Seen> seen() {
            return placements.stream().map(Placement::what).toList();
        }
    }

    /** Everything of the day that begins then or later. */
    record Shift(LocalDateTime from, Optional<UUID> room, int minutes) implements Operation {
        @Override
        public String key() {
            return "shift";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return plan.from(from, room).stream()
                    .map(id -> plan.change(id, later(minutes)))
                    .toList();
        }
    }

    /** A break, for which whatever begins then or later that day makes room. */
    record Pause(LocalDateTime at, Optional<UUID> room, int minutes, Translated title) implements Operation {
        @Override
        public String key() {
            return "pause";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            List<SessionChange> changes = new ArrayList<>(new Shift(at, room, minutes).on(plan));
            changes.add(SessionChange.added(new SessionFacts(
                    SessionKind.BREAK,
                    title,
                    Translated.empty(),
                    Optional.of(at),
                    minutes,
                    room,
                    List.of(),
                    SessionTerms.usual())));
            return changes;
        }
    }

    /** Each begins where and when the other did, and lasts as long as before. */
    record Swap(Seen one, Seen other) implements Operation {
        @Override
        public String key() {
            return "swap";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return List.of(takes(plan, one, other), takes(plan, other, one));
        }

        private static SessionChange takes(Plan plan, Seen mover, Seen place) {
            SessionFacts there = plan.session(place.session());
            return plan.change(mover.session(), facts -> facts.at(there.start(), there.room()));
        }

        @Override
        public List<Seen> seen() {
            return List.of(one, other);
        }
    }

    /** The same at the same time in another room as well; who speaks there is still to be said. */
    record Split(Seen what, UUID room) implements Operation {
        @Override
        public String key() {
            return "split";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            SessionFacts facts = plan.session(what.session());
            return List.of(SessionChange.added(new SessionFacts(
                    facts.kind(),
                    facts.title(),
                    facts.description(),
                    facts.start(),
                    facts.minutes(),
                    Optional.of(room),
                    List.of(),
                    facts.terms())));
        }

        @Override
        public List<Seen> seen() {
            return List.of(what);
        }
    }

    /** Several together, keeping their distances. */
    record Move(List<Seen> which, int days, int minutes) implements Operation {
        @Override
        public String key() {
            return "move";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return which.stream()
                    .map(one -> plan.change(
                            one.session(),
                            facts -> facts.at(
                                    facts.start()
                                            .map(start -> start.plusDays(days).plusMinutes(minutes)),
                                    facts.room())))
                    .toList();
        }

        @Override
        public List<Seen> seen() {
            return which;
        }
    }

    /** Everything of a day at the same times of another one. */
    record MoveDay(LocalDate from, LocalDate to) implements Operation {
        @Override
        public String key() {
            return "move-day";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return plan.on(from).stream()
                    .map(id -> plan.change(id, onDay(from, to)))
                    .toList();
        }
    }

    /** The same of a copy, which has the same speakers. */
    record CopyDay(LocalDate from, LocalDate to) implements Operation {
        @Override
        public String key() {
            return "copy-day";
        }

        @Override
        public List<SessionChange> on(Plan plan) {
            return plan.on(from).stream()
                    .map(id -> SessionChange.added(onDay(from, to).apply(plan.session(id))))
                    .toList();
        }
    }

    /**
     * Has a day end in time: idle time goes first, the latest before earlier ones, then breaks become shorter.
     *
     * @param until when the last session of the day shall be over
     */
    record Fit(LocalDateTime until) implements Operation {
        @Override
        public String key() {
            return "fit";
        }

        /** @throws Refused when even that is not enough */
        @Override
        public List<SessionChange> on(Plan plan) {
            return new TightDay(plan, until).changes();
        }
    }

    private static UnaryOperator<SessionFacts> later(int minutes) {
        return facts -> facts.at(facts.start().map(start -> start.plusMinutes(minutes)), facts.room());
    }

    private static UnaryOperator<SessionFacts> onDay(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return facts -> facts.at(facts.start().map(start -> start.plusDays(days)), facts.room());
    }
}
