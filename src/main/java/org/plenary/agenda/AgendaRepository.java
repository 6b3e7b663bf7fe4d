package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
        for (String when : List.of("immediate", "deferred")) {
            entities.createNativeQuery(
                            "set constraints released_sessions_room_free, released_parts_person_free " + when)
                    .executeUpdate();
        }
    }

    /** Who releases or renumbers the same event queues here. */
    void lock(Event event) {
        entities.find(Event.class, event.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** As they are in the database now, for who has just come to be alone with them. */
    List<Session> sessionsAnew(UUID event) {
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.eventId = :event"
                                + " order by s.startsAt nulls last, s.id",
                        Session.class)
                .setParameter("event", event)
                .setHint("eclipselink.refresh", "true")
                .setHint("eclipselink.refresh.cascade", "CascadePrivateParts")
                .getResultList();
    }

    /** Has a new version of it, even when only who speaks there changes. */
    void touch(Session session) {
        entities.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Session> sessions(UUID event) {
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.eventId = :event"
                                + " order by s.startsAt nulls last, s.id",
                        Session.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** Ids only: a page cannot be cut from rows that are joined with their slots. What has no start comes last. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Slice<UUID> sessions(UUID event, Paging paging) {
        Query query = entities.createNativeQuery("select id, start from (select id,"
                        + " coalesce(to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US'), 'later') as start"
                        + " from sessions where event_id = ?) s where (start, id) > (?, cast(? as uuid))"
                        + " order by start, id limit ?")
                .setParameter(1, event)
                .setParameter(2, paging.isFirst() ? "" : paging.after(0, start -> start))
                .setParameter(3, (paging.isFirst() ? new UUID(0, 0) : paging.after(1, UUID::fromString)).toString())
                .setParameter(4, paging.toRead());
        List<Object[]> rows = query.getResultList();
        Slice<Object[]> page = paging.slice(rows, row -> List.of(String.valueOf(row[1]), String.valueOf(row[0])));
        return new Slice<>(page.items().stream().map(row -> (UUID) row[0]).toList(), page.next());
    }

    List<Session> sessions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.id in :ids"
                                + " order by s.startsAt nulls last, s.id",
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
