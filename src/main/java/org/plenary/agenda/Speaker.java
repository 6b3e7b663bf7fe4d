package org.plenary.agenda;

import java.util.Optional;
import java.util.UUID;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Who has which part in a session.
 *
 * @param minutes how long it takes; empty where nobody has said
 */
public record Speaker(UUID person, SlotRole role, Optional<Integer> minutes) {
    private static final int LONGEST_MINUTES = 1440;

    public Speaker {
        if (minutes.filter(length -> length < 1 || length > LONGEST_MINUTES).isPresent()) {
            throw new Invalid(Fault.of("speakers", "minutes", "most", LONGEST_MINUTES));
        }
        if (person == null || role == null) {
            throw new Invalid(Fault.of("speakers", "missing"));
        }
    }

    public Speaker(UUID person, SlotRole role) {
        this(person, role, Optional.empty());
    }

    /** Whether it is the same part, however long it takes. */
    boolean isSamePart(Speaker other) {
        return person.equals(other.person) && role == other.role;
    }
}
