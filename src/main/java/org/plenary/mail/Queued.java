package org.plenary.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One message of many that are queued together.
 *
 * @param notBefore when it may be sent; empty for at once
 */
public record Queued(UUID subject, int revision, Recipient recipient, Optional<Instant> notBefore) {
    public Queued(UUID subject, int revision, Recipient recipient) {
        this(subject, revision, recipient, Optional.empty());
    }
}
