package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MailingRepository {
    @PersistenceContext
    EntityManager entities;

    void hold(UUID mailing) {
        entities.createNativeQuery(
                        "update messages set state = 'held', next_at = null where mailing = ? and state = 'ready'")
                .setParameter(1, mailing)
                .executeUpdate();
    }

    int release(UUID mailing, Instant now) {
        return entities.createNativeQuery("update messages set state = 'ready', next_at = greatest(planned_at, ?)"
                        + " where mailing = ? and state = 'held'")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, mailing)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> withdraw(UUID mailing) {
        return entities.createNativeQuery("update messages set state = 'withdrawn', next_at = null where mailing = ?"
                        + " and state in ('ready', 'held') returning subject_id")
                .setParameter(1, mailing)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    Progress progress(UUID mailing) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select state, count(*), min(next_at) from messages where mailing = ? group by state")
                .setParameter(1, mailing)
                .getResultList();
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        Optional<Instant> next = Optional.empty();
        for (Object[] row : rows) {
            MessageState state = MessageState.of((String) row[0]);
            counts.put(state, ((Number) row[1]).longValue());
            if (state == MessageState.READY) {
                next = Optional.of(((Timestamp) row[2]).toInstant());
            }
        }
        return new Progress(counts, next);
    }
}
