package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.EventRezoned;
import org.plenary.events.Events;
import org.plenary.language.Language;
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
    Trail trail;

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
        Session session = addUnsettled(event, facts);
        agenda.settle();
        return session;
    }

    /** All of them or none. @throws Invalid when the day of one is not one of the event's */
    public List<Session> addAll(Event event, List<SessionFacts> facts) {
        List<Session> added =
                facts.stream().map(session -> addUnsettled(event, session)).toList();
        agenda.settle();
        return added;
    }

    private Session addUnsettled(Event event, SessionFacts facts) {
        onADayOf(event, facts);
        Session session = new Session(event, facts);
        agenda.add(session);
        trail.record("session.added", "session " + session.id(), event.slug(), said(session));
        return session;
    }

    /** @throws Invalid when the day is not one of the event's */
    public Session plan(Event event, UUID id, SessionFacts facts) {
        onADayOf(event, facts);
        Session session = session(event, id);
        Map<String, ?> before = said(session);
        session.plan(event, facts);
        agenda.settle();
        trail.record("session.planned", "session " + id, event.slug(), before, said(session));
        return session;
    }

    public void remove(Event event, UUID id) {
        Session session = session(event, id);
        agenda.remove(session);
        trail.record("session.removed", "session " + id, event.slug(), said(session), Map.of());
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
        agenda.settle();
    }

    private static void onADayOf(Event event, SessionFacts facts) {
        if (facts.start().toLocalDate().isBefore(event.startsOn())
                || facts.start().toLocalDate().isAfter(event.endsOn())) {
            throw new Invalid(Fault.of("start", "outside-days"));
        }
    }

    private static Map<String, ?> said(Session session) {
        return Map.of(
                "title",
                session.title().in(Language.EN),
                "start",
                session.localStart(),
                "minutes",
                session.minutes(),
                "room",
                session.room().map(UUID::toString).orElse(""),
                "speakers",
                session.speakers(),
                "places",
                session.places().map(String::valueOf).orElse(""));
    }
}
