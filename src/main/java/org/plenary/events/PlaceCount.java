package org.plenary.events;

import java.util.Optional;

/**
 * The places on site of an event, at one moment.
 *
 * @param capacity how many there are; empty for as many as needed
 * @param taken by invitees whose seat is kept, by participants without one, and by offers that stand
 * @param waiting how many wait for one and have no offer
 */
public record PlaceCount(Optional<Integer> capacity, int taken, int waiting) {
    /** How many nobody has; empty for as many as needed. */
    public Optional<Integer> left() {
        return capacity.map(most -> Math.max(0, most - taken));
    }

    /** Whether there is one for who is invited; those who wait come after invitees. */
    public boolean hasLeft() {
        return left().filter(left -> left == 0).isEmpty();
    }

    /** Whether who comes now without a seat has to wait, be it only because others wait already. */
    public boolean isFull() {
        return left().filter(left -> left <= waiting).isPresent();
    }

    public PlaceCount withOneMore() {
        return new PlaceCount(capacity, taken + 1, waiting);
    }

    /** In which ways somebody can still be invited to an event that is held in this one; empty for none. */
    public Optional<Mode> open(Mode event) {
        if (hasLeft() || event == Mode.ONLINE) {
            return Optional.of(event);
        }
        return event.hasLink() ? Optional.of(Mode.ONLINE) : Optional.empty();
    }
}
