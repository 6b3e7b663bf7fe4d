package org.plenary.agenda;

import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Who has which part in a session. */
public record Speaker(java.util.UUID person, SlotRole role) {
    public Speaker {
        if (person == null || role == null) {
            throw new Invalid(Fault.of("speakers", "missing"));
        }
    }
}
