package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.web.Paging;

@ApplicationScoped
class NetworkRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    List<Region> regions() {
        return entities.createQuery("select r from Region r order by r.position", Region.class)
                .getResultList();
    }

    List<Organisation> organisations() {
        return entities.createQuery("select o from Organisation o order by o.code", Organisation.class)
                .getResultList();
    }

    List<Organisation> organisations(Paging paging) {
        TypedQuery<Organisation> query = paging.isFirst()
                ? entities.createQuery("select o from Organisation o order by o.code", Organisation.class)
                : entities.createQuery(
                                "select o from Organisation o where o.code > :code order by o.code", Organisation.class)
                        .setParameter("code", paging.after(0, code -> code));
        return query.setMaxResults(paging.toRead()).getResultList();
    }

    List<Person> people() {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation o order by o.code, p.email", Person.class)
                .getResultList();
    }

    List<Person> people(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Person p join fetch p.organisation where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Person> person(UUID id) {
        return people(List.of(id)).stream().findFirst();
    }

    Optional<Person> personByEmail(String email) {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation where p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    Optional<Import> upload(UUID id) {
        return Optional.ofNullable(entities.find(Import.class, id));
    }

    /** Two who apply the same file at once queue here. */
    Optional<Import> uploadLocked(UUID id) {
        return Optional.ofNullable(entities.find(Import.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
    }
}
