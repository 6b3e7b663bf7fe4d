package org.plenary.identity;

import java.time.Instant;
import java.util.UUID;

/** A link that a subject shall have. */
public record LinkGrant(Purpose purpose, UUID subject, Instant expires) {}
