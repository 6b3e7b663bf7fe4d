package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which events are over, and what was blanked of them. */
@ApplicationScoped
class RetentionRepository {
    @PersistenceContext
    EntityManager entities;

    /** Whose last day is over, and was not another until a moment ago. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> over(Instant now) {
        return entities.createNativeQuery("select id from events where (ends_on + 1)::timestamp at time zone zone <= ?1"
                        + " and dated_at + interval '1 day' <= ?1 order by ends_on, id")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
    }

    /** Whether it is ours until the transaction ends; no two nodes get the same. */
    boolean lease(UUID event) {
        return !entities.createNativeQuery("select 1 from events where id = ? for no key update skip locked")
                .setParameter(1, event)
                .getResultList()
                .isEmpty();
    }

    void count(UUID event, String what, int many, Instant now) {
        entities.createNativeQuery("insert into blankings (event_id, what, many, first_at, last_at)"
                        + " values (?1, ?2, ?3, ?4, ?4) on conflict (event_id, what) do update"
                        + " set many = blankings.many + excluded.many, last_at = excluded.last_at")
                .setParameter(1, event)
                .setParameter(2, what)
                .setParameter(3, many)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** What, how many, when last. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Object[]> counts(UUID event) {
        return entities.createNativeQuery(
                        "select what, many, (extract(epoch from last_at) * 1000)::bigint from blankings where event_id = ?")
                .setParameter(1, event)
                .getResultList();
    }
}
