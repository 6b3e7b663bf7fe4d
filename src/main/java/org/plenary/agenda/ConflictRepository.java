package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConflictRepository {
    @PersistenceContext
    EntityManager entities;

    List<Acceptance> accepted(UUID event) {
        return entities.createQuery("select a from Acceptance a where a.eventId = :event", Acceptance.class)
                .setParameter("event", event)
                .getResultList();
    }

    Optional<Acceptance> accepted(UUID event, String conflict) {
        return Optional.ofNullable(entities.find(Acceptance.class, new Acceptance.Key(event, conflict)));
    }

    void add(Acceptance acceptance) {
        entities.persist(acceptance);
    }

    void remove(Acceptance acceptance) {
        entities.remove(acceptance);
    }

    /** What other events plan with the same people in that time. */
    List<Session> elsewhere(UUID event, Collection<UUID> people, Instant from, Instant to) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct s from Session s left join fetch s.slots where s.eventId <> :event"
                                + " and s.startsAt < :to and s.endsAt > :from"
                                + " and exists (select 1 from Session o join o.slots p where o.id = s.id and p.personId in :people)",
                        Session.class)
                .setParameter("event", event)
                .setParameter("people", people)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
