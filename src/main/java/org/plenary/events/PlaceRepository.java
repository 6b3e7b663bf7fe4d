package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlaceRepository {
    private static final String COUNT = "select capacity, taken, waiting from places where event_id = ?";

    @PersistenceContext
    EntityManager entities;

    PlaceCount count(UUID event) {
        return read(COUNT, event);
    }

    PlaceCount locked(UUID event) {
        // what this transaction has changed itself counts, too
        entities.flush();
        return read(COUNT + " for no key update", event);
    }

    private PlaceCount read(String query, UUID event) {
        Object[] row = (Object[])
                entities.createNativeQuery(query).setParameter(1, event).getSingleResult();
        return new PlaceCount(Optional.ofNullable((Integer) row[0]), (Integer) row[1], (Integer) row[2]);
    }
}
