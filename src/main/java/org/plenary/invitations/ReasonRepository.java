package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Why people declined. */
@ApplicationScoped
class ReasonRepository {
    private static final String BLANK = """
            update invitations set decline_reason = '', version = version + 1 where id in (
                select i.id from invitations i join events e on e.id = i.event_id
                where i.event_id = ?1 and i.decline_reason <> ''
                    and (e.ends_on + 1 + e.kept_days)::timestamp at time zone e.zone <= ?2
                limit ?3 for update of i skip locked)
            """;

    @PersistenceContext
    EntityManager entities;

    long count(UUID event) {
        Number count = (Number) entities.createNativeQuery(
                        "select count(*) from invitations where event_id = ? and decline_reason <> ''")
                .setParameter(1, event)
                .getSingleResult();
        return count.longValue();
    }

    /** Those that are due, so many at most. */
    int blank(UUID event, Instant now, int most) {
        return entities.createNativeQuery(BLANK)
                .setParameter(1, event)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, most)
                .executeUpdate();
    }
}
