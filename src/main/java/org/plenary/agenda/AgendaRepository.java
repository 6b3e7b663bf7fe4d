package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;

@ApplicationScoped
class AgendaRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Session session) {
        entities.remove(session);
    }

    void flush() {
        entities.flush();
    }

    /**
     * Writes the changes and has the deferred rules checked now: at the commit, where they would be checked otherwise,
     * the server turns what they say into an error nobody can read.
     */
    void settle() {
        entities.flush();
        entities.createNativeQuery("set constraints sessions_room_free immediate")
                .executeUpdate();
        entities.createNativeQuery("set constraints sessions_room_free deferred")
                .executeUpdate();
    }

    /** Who releases or renumbers the same event queues here. */
    void lock(Event event) {
        entities.find(Event.class, event.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Session> sessions(UUID event) {
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.eventId = :event"
                                + " order by s.startsAt, s.id",
                        Session.class)
                .setParameter("event", event)
                .getResultList();
    }

    Optional<Session> session(UUID id) {
        return Optional.ofNullable(entities.find(Session.class, id));
    }

    List<ReleasedSession> released(UUID event) {
        return entities.createQuery(
                        "select r from ReleasedSession r where r.eventId = :event order by r.startsAt, r.icalUid",
                        ReleasedSession.class)
                .setParameter("event", event)
                .getResultList();
    }

    Optional<ReleasedSession> released(UUID event, UUID session) {
        return Optional.ofNullable(entities.find(ReleasedSession.class, session))
                .filter(found -> found.event().equals(event));
    }

    /** The newest first. */
    List<Release> releases(UUID event) {
        return entities.createQuery(
                        "select r from Release r where r.eventId = :event order by r.number desc", Release.class)
                .setParameter("event", event)
                .getResultList();
    }
}
