package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.language.Language;
import org.plenary.problem.Refused;

/**
 * The door for changing a draft. Each change is a step that is kept: its author can take it back and again, and others
 * hear of it. Who changes the same draft queues here, and so does who publishes it.
 */
@ApplicationScoped
@Transactional
public class Board {
    private static final int MOST_STEPS = 200;

    @Inject
    Clock clock;

    @Inject
    AgendaRepository agenda;

    @Inject
    StepRepository steps;

    @Inject
    Events events;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /** Does it, unless a session that was looked at has changed since. An operation that changes nothing is no step. */
    public Turn take(Event event, Operation operation) {
        Map<UUID, Session> sessions = alone(event);
        List<Turn.Met> changed = operation.seen().stream()
                .filter(seen -> seen.version()
                        .filter(version -> Optional.ofNullable(sessions.get(seen.session()))
                                .filter(session -> session.version() == version)
                                .isEmpty())
                        .isPresent())
                .map(seen -> met(event, sessions, seen.session()))
                .toList();
        if (!changed.isEmpty()) {
            return new Turn.Clash(changed);
        }
        Map<UUID, SessionFacts> facts = new LinkedHashMap<>();
        sessions.forEach((id, session) -> facts.put(id, session.facts()));
        List<SessionChange> changes = operation.on(new Plan(facts)).stream()
                .filter(SessionChange::changesAnything)
                .toList();
        if (changes.isEmpty()) {
            return new Turn.Same();
        }
        steps.cut(event.id(), actor.name());
        return new Turn.Taken(done(
                event,
                sessions,
                new Step(event.id(), next(event), operation.key(), changes, actor.name(), clock.instant())));
    }

    /**
     * Takes back what they did last, unless somebody has changed the same since.
     *
     * @throws Refused when there is nothing to take back
     */
    public Turn undo(Event event) {
        return opposite(event, steps.toUndo(event.id(), actor.name()), "nothing-to-undo");
    }

    /**
     * Does again what they took back last.
     *
     * @throws Refused when there is nothing to do again
     */
    public Turn redo(Event event) {
        return opposite(event, steps.toRedo(event.id(), actor.name()), "nothing-to-redo");
    }

    private Turn opposite(Event event, Optional<Step> found, String otherwise) {
        Map<UUID, Session> sessions = alone(event);
        Step step = found.orElseThrow(() -> new Refused(otherwise));
        List<Turn.Met> changed = step.opposites().stream()
                .filter(change -> !Optional.ofNullable(sessions.get(change.session()))
                        .map(Session::facts)
                        .equals(change.before()))
                .map(change -> met(event, sessions, change.session()))
                .toList();
        if (!changed.isEmpty()) {
            return new Turn.Clash(changed);
        }
        return new Turn.Taken(done(event, sessions, step.opposite(next(event), actor.name(), clock.instant())));
    }

    /** How many steps there were, and what can be taken back and again, as keys of operations. */
    public Standing standing(Event event) {
        return new Standing(
                steps.last(event.id()),
                steps.toUndo(event.id(), actor.name()).map(Step::what),
                steps.toRedo(event.id(), actor.name()).map(Step::what));
    }

    /** @param step number of the last one */
    public record Standing(int step, Optional<String> undo, Optional<String> redo) {}

    /** What was done after a step, by number; the oldest of very many. */
    public List<Step> since(Event event, int step) {
        return steps.after(event.id(), step, MOST_STEPS);
    }

    private Map<UUID, Session> alone(Event event) {
        events.numberAlone(event.id());
        return agenda.sessionsAnew(event.id()).stream()
                .collect(Collectors.toMap(Session::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private int next(Event event) {
        return steps.last(event.id()) + 1;
    }

    private Turn.Met met(Event event, Map<UUID, Session> sessions, UUID id) {
        return new Turn.Met(id, Optional.ofNullable(sessions.get(id)), steps.lastBy(event.id(), id));
    }

    private Step done(Event event, Map<UUID, Session> sessions, Step step) {
        step.changes().forEach(change -> apply(event, Optional.ofNullable(sessions.get(change.session())), change));
        agenda.flush();
        steps.add(step);
        return step;
    }

    private void apply(Event event, Optional<Session> known, SessionChange change) {
        if (change.after().isEmpty()) {
            known.ifPresent(session -> {
                agenda.remove(session);
                record(event, "session.removed", change);
            });
        } else if (known.isPresent()) {
            known.get().plan(event, change.after().get());
            agenda.touch(known.get());
            record(event, "session.planned", change);
        } else {
            agenda.add(new Session(change.session(), event, change.after().get()));
            record(event, "session.added", change);
        }
    }

    private void record(Event event, String action, SessionChange change) {
        trail.record(
                action,
                "session " + change.session(),
                event.slug(),
                change.before().map(Board::said).orElse(Map.of()),
                change.after().map(Board::said).orElse(Map.of()));
    }

    private static Map<String, ?> said(SessionFacts facts) {
        return Map.of(
                "title",
                facts.title().in(Language.EN),
                "start",
                facts.start().map(String::valueOf).orElse(""),
                "minutes",
                facts.minutes(),
                "room",
                facts.room().map(UUID::toString).orElse(""),
                "speakers",
                facts.speakers(),
                "places",
                facts.terms().places().map(String::valueOf).orElse(""));
    }
}
