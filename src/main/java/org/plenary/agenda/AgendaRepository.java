package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

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

    /** Ids only: a page cannot be cut from rows that are joined with their slots. */
    Slice<UUID> sessions(UUID event, Paging paging) {
        String rest = paging.isFirst() ? "" : " and (s.startsAt > :start or (s.startsAt = :start and s.id > :id))";
        TypedQuery<Object[]> query = entities.createQuery(
                        "select s.id, s.startsAt from Session s where s.eventId = :event" + rest
                                + " order by s.startsAt, s.id",
                        Object[].class)
                .setParameter("event", event)
                .setMaxResults(paging.toRead());
        if (!paging.isFirst()) {
            query.setParameter("start", paging.after(0, Instant::parse))
                    .setParameter("id", paging.after(1, UUID::fromString));
        }
        Slice<Object[]> page =
                paging.slice(query.getResultList(), row -> List.of(String.valueOf(row[1]), String.valueOf(row[0])));
        return new Slice<>(page.items().stream().map(row -> (UUID) row[0]).toList(), page.next());
    }

    List<Session> sessions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.id in :ids"
                                + " order by s.startsAt, s.id",
                        Session.class)
                .setParameter("ids", ids)
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

    List<Release> releases(UUID event, Paging paging) {
        int before = paging.isFirst() ? Integer.MAX_VALUE : paging.after(0, Integer::valueOf);
        return entities.createQuery(
                        "select r from Release r where r.eventId = :event and r.number < :before order by r.number desc",
                        Release.class)
                .setParameter("event", event)
                .setParameter("before", before)
                .setMaxResults(paging.toRead())
                .getResultList();
    }

    /** The newest first. */
    List<Release> releases(UUID event) {
        return entities.createQuery(
                        "select r from Release r where r.eventId = :event order by r.number desc", Release.class)
                .setParameter("event", event)
                .getResultList();
    }
}
