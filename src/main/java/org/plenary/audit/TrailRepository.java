package org.plenary.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class TrailRepository {
    @PersistenceContext
    EntityManager entities;

    void add(
            Instant at,
            String actor,
            String origin,
            String action,
            String subject,
            String event,
            String before,
            String after) {
        entities.createNativeQuery(
                        "insert into audit_entries (at, actor, origin, action, subject, event, before, after)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, actor)
                .setParameter(3, origin)
                .setParameter(4, action)
                .setParameter(5, subject)
                .setParameter(6, event)
                .setParameter(7, before)
                .setParameter(8, after)
                .executeUpdate();
    }

    void seal() {
        entities.createNativeQuery("select audit_seal()").getSingleResult();
    }
}
