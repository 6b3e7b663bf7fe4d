package org.plenary.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A message after it was in a node's hands, changed by its outcome.
 *
 * @param said what it says, if it came to an attempt
 */
record Settlement(Message message, Outcome outcome, Instant begunAt, Instant endedAt, Optional<Wording> said) {
    static Settlement of(Message message, Outcome outcome, Instant begunAt, Instant endedAt, Optional<Wording> said) {
        outcome.applyTo(message, endedAt);
        return new Settlement(message, outcome, begunAt, endedAt, said);
    }
}
