package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to what is wrong with a draft, and what of it was accepted. */
@ApplicationScoped
@Transactional
public class Conflicts {
    private static final int LONGEST_REASON = 500;

    @Inject
    Clock clock;

    @Inject
    AgendaRepository agenda;

    @Inject
    ConflictRepository conflicts;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * What is wrong with a draft.
     *
     * @param found the worst first, then by time
     * @param sessions those that are named, of other events too
     * @param accepted by the conflict's key
     */
    public record Report(List<Conflict> found, Map<UUID, Session> sessions, Map<String, Acceptance> accepted) {
        public Session session(UUID id) {
            return Objects.requireNonNull(sessions.get(id));
        }

        /** What keeps the draft from being published. */
        public List<Conflict> blocking() {
            return found.stream()
                    .filter(conflict -> conflict.kind().level() == ConflictKind.Level.BLOCK)
                    .filter(conflict -> !accepted.containsKey(conflict.key()))
                    .toList();
        }

        /** The sessions that may overlap others, since somebody accepted it. */
        Set<UUID> sharing() {
            return found.stream()
                    .filter(conflict -> conflict.kind().isOverlap() && accepted.containsKey(conflict.key()))
                    .flatMap(conflict -> conflict.sessions().stream())
                    .collect(Collectors.toSet());
        }
    }

    public Report of(Event event) {
        return of(event, agenda.sessions(event.id()));
    }

    private Report of(Event event, List<Session> draft) {
        Map<UUID, Session> sessions = new HashMap<>();
        Stream.concat(draft.stream(), elsewhere(event, draft).stream())
                .filter(session -> session.startsAt().isPresent())
                .forEach(session -> sessions.put(session.id(), session));
        List<Check.Item> items =
                sessions.values().stream().map(session -> item(event, session)).toList();
        List<Conflict> found = new Check(items, new Check.Days(event.startsOn(), event.endsOn())).all();
        Map<String, Acceptance> accepted = conflicts.accepted(event.id()).stream()
                .collect(Collectors.toMap(Acceptance::conflict, Function.identity()));
        return new Report(found, sessions, accepted);
    }

    private List<Session> elsewhere(Event event, List<Session> draft) {
        Optional<Instant> from =
                draft.stream().flatMap(session -> session.startsAt().stream()).min(Instant::compareTo);
        Optional<Instant> to =
                draft.stream().flatMap(session -> session.endsAt().stream()).max(Instant::compareTo);
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Set<UUID> people = new HashSet<>();
        draft.forEach(session -> session.speakers().forEach(part -> people.add(part.person())));
        return conflicts.elsewhere(event.id(), people, from.get(), to.get());
    }

    private static Check.Item item(Event event, Session session) {
        Instant start = session.startsAt().orElseThrow();
        return new Check.Item(
                session.id(),
                session.event().equals(event.id()),
                session.kind(),
                start,
                session.endsAt().orElseThrow(),
                start.atZone(session.zone()).toLocalDate(),
                session.room(),
                session.speakers());
    }

    /** @throws Refused while something keeps the draft from being published */
    Report mustBeSettled(Event event, List<Session> draft) {
        Report report = of(event, draft);
        if (!report.blocking().isEmpty()) {
            throw new Refused("agenda-conflicts", "count", report.blocking().size());
        }
        return report;
    }

    /**
     * The conflict stays; it no longer keeps the draft from being published.
     *
     * @throws NotFound for one that is none any more
     * @throws Invalid without a reason
     */
    public void accept(Event event, String conflict, String reason) {
        if (of(event).found().stream().noneMatch(found -> found.key().equals(conflict))) {
            throw new NotFound();
        }
        if (reason.isBlank()) {
            throw new Invalid(Fault.of("reason", "missing"));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Invalid(Fault.of("reason", "too-long", "most", LONGEST_REASON));
        }
        conflicts.accepted(event.id(), conflict).ifPresent(conflicts::remove);
        agenda.flush();
        conflicts.add(new Acceptance(event.id(), conflict, reason.strip(), actor.name(), clock.instant()));
        trail.record(
                "conflict.accepted",
                "event " + event.id(),
                event.slug(),
                Map.of("conflict", conflict, "reason", reason.strip()));
    }

    /** It counts again. Taking back what was not accepted changes nothing. */
    public void withdraw(Event event, String conflict) {
        conflicts.accepted(event.id(), conflict).ifPresent(known -> {
            conflicts.remove(known);
            trail.record("conflict.withdrawn", "event " + event.id(), event.slug(), Map.of("conflict", conflict));
        });
    }
}
