package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The door to the places on site of an event. The database counts them. Whoever takes one locks them after a delegation
 * and an invitation and before a registration, so that nobody waits for somebody who waits for them.
 */
@ApplicationScoped
@Transactional
public class Places {
    @Inject
    PlaceRepository places;

    public PlaceCount of(Event event) {
        return places.count(event.id());
    }

    /** The same, and nobody else takes or frees one until the transaction ends. */
    public PlaceCount locked(UUID event) {
        return places.locked(event);
    }
}
