package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccessLinkRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<AccessLink> byDigest(byte[] digest) {
        return entities.createQuery("select l from AccessLink l where l.digest = :digest", AccessLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** The newest generation, whether it still opens or not. */
    Optional<AccessLink> newest(Purpose purpose, UUID subject) {
        return entities.createQuery(
                        "select l from AccessLink l where l.purpose = :purpose and l.subjectId = :subject"
                                + " order by l.generation desc",
                        AccessLink.class)
                .setParameter("purpose", purpose.key())
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(AccessLink link) {
        entities.persist(link);
    }

    void flush() {
        entities.flush();
    }
}
