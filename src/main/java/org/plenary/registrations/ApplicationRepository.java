package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApplicationRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    /** Who confirms goes one after the other: two may be the first guests of a region, or one person twice. */
    void queueUp() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('applications', 0))::text")
                .getSingleResult();
    }

    Optional<Application> find(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    /** How often that address asked since then, for any event; what is confirmed does not count. */
    int askedSince(String email, Instant since) {
        Number asked = (Number) entities.createNativeQuery(
                        "select count(*) from applications where email = cast(? as citext) and asked_at > ?")
                .setParameter(1, email)
                .setParameter(2, Timestamp.from(since))
                .getSingleResult();
        return asked.intValue();
    }

    /** Whether it did so for that event. */
    boolean askedSince(UUID event, String email, Instant since) {
        return (Boolean) entities.createNativeQuery("select exists (select from applications"
                        + " where event_id = ? and email = cast(? as citext) and asked_at > ?)")
                .setParameter(1, event)
                .setParameter(2, email)
                .setParameter(3, Timestamp.from(since))
                .getSingleResult();
    }

    /** What they typed as their organisation who came by that invitation. */
    Optional<String> organisation(UUID invitation) {
        return entities.createQuery(
                        "select a.organisation from Application a where a.invitationId = :invitation"
                                + " order by a.confirmedAt",
                        String.class)
                .setParameter("invitation", invitation)
                .getResultStream()
                .findFirst();
    }

    /** @return how many */
    int forgetUnconfirmed(Instant askedBefore) {
        return entities.createQuery("delete from Application a where a.confirmedAt is null and a.askedAt < :before")
                .setParameter("before", askedBefore)
                .executeUpdate();
    }
}
