package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiTokenRepository {
    @PersistenceContext
    EntityManager entities;

    void add(ApiToken token) {
        entities.persist(token);
    }

    Optional<ApiToken> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    Optional<ApiToken> byDigest(byte[] digest) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Those not revoked, the newest first. */
    List<ApiToken> of(UUID account) {
        return entities.createQuery(
                        "select t from ApiToken t where t.accountId = :account and t.revokedAt is null"
                                + " order by t.madeAt desc, t.id",
                        ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }
}
