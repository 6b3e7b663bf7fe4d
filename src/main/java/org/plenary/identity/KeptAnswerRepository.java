package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class KeptAnswerRepository {
    @PersistenceContext
    EntityManager entities;

    /** Whether nobody else holds it; it is held until the transaction ends, on whichever node. */
    boolean hold(RequestKey key) {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "kept_answers " + key.ofSender())
                .getSingleResult();
    }

    Optional<KeptAnswer> find(RequestKey key) {
        return Optional.ofNullable(entities.find(KeptAnswer.class, key.ofSender()));
    }

    /** In the place of one that had run out. */
    void keep(KeptAnswer answer) {
        entities.merge(answer);
    }

    int forget(Instant until) {
        return entities.createQuery("delete from KeptAnswer k where k.answeredAt <= :until")
                .setParameter("until", until)
                .executeUpdate();
    }
}
