package org.plenary.registrations;

import java.util.UUID;

/**
 * How many can have a choice of a question.
 *
 * @param choice its key
 * @param taken by how many
 */
public record ChoicePlaces(UUID question, String choice, int capacity, int taken) {
    public int left() {
        return Math.max(0, capacity - taken);
    }

    public boolean isFull() {
        return taken >= capacity;
    }
}
