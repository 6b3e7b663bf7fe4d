package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SuppressionRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Suppression suppression) {
        entities.persist(suppression);
    }

    void flush() {
        entities.flush();
    }

    Optional<Suppression> find(UUID id) {
        return Optional.ofNullable(entities.find(Suppression.class, id));
    }

    /** Of those addresses, whatever their case. */
    @SuppressWarnings("unchecked") // a native query answers what it was told to
    List<Suppression> active(Collection<String> addresses) {
        return entities.createNativeQuery(
                        "select * from suppressions where lifted_at is null"
                                + " and address = any(cast(string_to_array(?, ' ') as citext[]))",
                        Suppression.class)
                .setParameter(1, addresses.stream().collect(Collectors.joining(" ")))
                .getResultList();
    }

    /** Newest first, those whose address has the part; an empty part finds all. */
    List<Suppression> newest(String part, int from, int most) {
        return entities.createQuery(
                        "select s from Suppression s where lower(s.address) like :part escape '!'"
                                + " order by s.since desc, s.id",
                        Suppression.class)
                .setParameter(
                        "part", "%" + part.toLowerCase(java.util.Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
