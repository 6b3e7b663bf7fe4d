package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.EventRezoned;
import org.plenary.events.Events;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door to the draft agenda and what of it is published. */
@ApplicationScoped
@Transactional
public class Agenda {
    @Inject
    AgendaRepository agenda;

    @Inject
    Events events;

    @Inject
    Board board;

    /** The draft, by start. */
    public List<Session> sessions(Event event) {
        return agenda.sessions(event.id());
    }

    /** The draft, by start, one page of it. */
    public Slice<Session> sessions(Event event, Paging paging) {
        Slice<UUID> page = agenda.sessions(event.id(), paging);
        return new Slice<>(agenda.sessions(page.items()), page.next());
    }

    public Session session(Event event, UUID id) {
        return agenda.session(id)
                .filter(session -> session.event().equals(event.id()))
                .orElseThrow(NotFound::new);
    }

    /** @throws Invalid when the day is not one of the event's */
    public Session add(Event event, SessionFacts facts) {
        return addAll(event, List.of(facts)).get(0);
    }

    /** All of them or none. @throws Invalid when the day of one is not one of the event's */
    public List<Session> addAll(Event event, List<SessionFacts> facts) {
        facts.forEach(session -> onADayOf(event, session));
        return changed(event, board.take(event, new Operation.Add(facts)));
    }

    /**
     * @param seen the version that was looked at; empty for whichever it is
     * @throws Invalid when the day is not one of the event's, or somebody else has changed it since
     */
    public Session plan(Event event, UUID id, Optional<Integer> seen, SessionFacts facts) {
        onADayOf(event, facts);
        session(event, id);
        changed(event, board.take(event, new Operation.Describe(new Operation.Seen(id, seen), facts)));
        return session(event, id);
    }

    public void remove(Event event, UUID id) {
        session(event, id);
        changed(event, board.take(event, new Operation.Remove(List.of(new Operation.Seen(id, Optional.empty())))));
    }

    private List<Session> changed(Event event, Turn turn) {
        if (turn instanceof Turn.Taken taken) {
            return taken.step().changes().stream()
                    .filter(change -> change.after().isPresent())
                    .map(change -> session(event, change.session()))
                    .toList();
        }
        if (turn instanceof Turn.Same) {
            return List.of();
        }
        throw new Invalid(Fault.of("version", "session-changed"));
    }

    /** What is published; empty before the first release. */
    public Optional<Programme> programme(Event event) {
        return agenda.releases(event.id()).stream()
                .findFirst()
                .map(newest -> new Programme(event, newest.number(), newest.releasedAt(), agenda.released(event.id())));
    }

    public Optional<ReleasedSession> released(Event event, UUID session) {
        return agenda.released(event.id(), session);
    }

    /** The newest first. */
    public List<Release> releases(Event event) {
        return agenda.releases(event.id());
    }

    /** The newest first, one page of them. */
    public Slice<Release> releases(Event event, Paging paging) {
        return paging.slice(agenda.releases(event.id(), paging), release -> List.of(String.valueOf(release.number())));
    }

    void rezoned(@Observes EventRezoned change) {
        ZoneId zone = events.event(change.event()).zone();
        agenda.sessions(change.event()).forEach(session -> session.stayAtLocalTime(zone));
        agenda.flush();
    }

    private static void onADayOf(Event event, SessionFacts facts) {
        boolean isOutside = facts.start()
                .map(LocalDateTime::toLocalDate)
                .filter(day -> day.isBefore(event.startsOn()) || day.isAfter(event.endsOn()))
                .isPresent();
        if (isOutside) {
            throw new Invalid(Fault.of("start", "outside-days"));
        }
    }
}
