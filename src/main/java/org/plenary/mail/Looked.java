package org.plenary.mail;

import java.time.Instant;

/**
 * The last look into the mailbox.
 *
 * @param trouble what was in the way; empty when nothing was
 */
public record Looked(Instant at, String trouble) {}
