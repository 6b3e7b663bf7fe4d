package org.plenary.registrations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A paper that somebody who takes part has or may have.
 *
 * @param name as in addresses, below {@code papers/}
 * @param label and hint: keys of texts
 * @param reference its number; empty before it is issued
 * @param obstacle code of the problem why there is none; empty when it can be issued
 * @param missing keys of the labels of what is to be told first
 * @param issuable whether who looks at it may have it issued
 */
public record Document(
        String name,
        String label,
        String hint,
        State state,
        Optional<String> reference,
        Optional<Instant> issuedAt,
        Optional<String> obstacle,
        List<String> missing,
        boolean issuable) {
    /** Whether there is one, and whether it still says what is true. */
    public enum State {
        NONE,
        ISSUED,
        CHANGED,
        REVOKED
    }

    public boolean isThere() {
        return state == State.ISSUED && obstacle.isEmpty();
    }

    public boolean isOutdated() {
        return state == State.CHANGED && obstacle.isEmpty();
    }

    public boolean isRevoked() {
        return state == State.REVOKED;
    }

    /** Whether whoever is shown it is told that it holds. */
    public boolean canBeRevoked() {
        return state == State.ISSUED || state == State.CHANGED;
    }
}
