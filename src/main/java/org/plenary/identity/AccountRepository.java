package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** Nodes that start together open one account between them. */
    void queueUpForFirst() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('plenary first account'))")
                .getSingleResult();
    }

    Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    Optional<SignIn> signIn(UUID id) {
        return Optional.ofNullable(entities.find(SignIn.class, id));
    }

    /** Whether it was unused until now; of two at once only one hears yes. */
    boolean use(UUID signIn, Instant now) {
        return entities.createQuery("update SignIn s set s.usedAt = :now where s.id = :id and s.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", signIn)
                        .executeUpdate()
                == 1;
    }

    Optional<Account> bySession(byte[] digest, Instant now) {
        return entities.createQuery(
                        "select a from Account a, StaffSession s where s.digest = :digest and s.expiresAt > :now"
                                + " and a.id = s.accountId",
                        Account.class)
                .setParameter("digest", digest)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    void endSession(byte[] digest, Instant now) {
        entities.createQuery("delete from StaffSession s where s.digest = :digest or s.expiresAt <= :now")
                .setParameter("digest", digest)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether anybody has ever signed in. */
    boolean anybodyCame() {
        return !entities.createQuery("select s.id from SignIn s where s.usedAt is not null")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
