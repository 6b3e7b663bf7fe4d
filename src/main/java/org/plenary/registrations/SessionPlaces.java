package org.plenary.registrations;

import java.util.UUID;

/**
 * How many can sign up for a session.
 *
 * @param taken by how many
 * @param waiting how many wait for a place
 */
public record SessionPlaces(UUID session, int capacity, int taken, int waiting) {
    public int left() {
        return Math.max(0, capacity - taken);
    }

    /** Whether who comes now has to wait, be it only because others wait already. */
    public boolean isFull() {
        return left() <= waiting;
    }
}
