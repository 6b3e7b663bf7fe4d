package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ColleagueRepository {
    private static final String BY_NAME = " order by p.focalPoint desc, p.familyName, p.givenName, p.id";

    @PersistenceContext
    EntityManager entities;

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    List<Person> of(UUID organisation) {
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation o where o.id = :organisation"
                                + " and p.erasedAt is null" + BY_NAME,
                        Person.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    List<Person> focalPoints(Collection<UUID> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select p from Person p join fetch p.organisation o where p.focalPoint = true"
                                + " and o.id in :organisations" + BY_NAME,
                        Person.class)
                .setParameter("organisations", organisations)
                .getResultList();
    }
}
