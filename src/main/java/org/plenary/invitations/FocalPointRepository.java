package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FocalPointRepository {
    @PersistenceContext
    EntityManager entities;

    void add(FocalPoint focalPoint) {
        entities.persist(focalPoint);
    }

    Optional<FocalPoint> find(UUID id) {
        return Optional.ofNullable(entities.find(FocalPoint.class, id));
    }

    List<FocalPoint> ofEvent(UUID event) {
        return entities.createQuery(
                        "select f from FocalPoint f, Delegation d where d.id = f.delegationId and d.eventId = :event",
                        FocalPoint.class)
                .setParameter("event", event)
                .getResultList();
    }

    List<FocalPoint> of(UUID delegation) {
        return entities.createQuery("select f from FocalPoint f where f.delegationId = :delegation", FocalPoint.class)
                .setParameter("delegation", delegation)
                .getResultList();
    }

    Optional<FocalPoint> of(UUID delegation, UUID person) {
        return entities.createQuery(
                        "select f from FocalPoint f where f.delegationId = :delegation and f.personId = :person",
                        FocalPoint.class)
                .setParameter("delegation", delegation)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
