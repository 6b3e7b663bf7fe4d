package org.plenary.mail;

import java.time.Instant;

/**
 * One attempt to deliver a message, as it is on record.
 *
 * @param outcome end of its key in the message bundles
 * @param answer what the mail server said, or what went wrong without one; may be empty
 */
public record Attempt(int number, Instant begunAt, Instant endedAt, String outcome, String answer) {}
