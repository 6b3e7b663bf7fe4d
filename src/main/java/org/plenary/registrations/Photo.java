package org.plenary.registrations;

import java.time.Instant;

/**
 * A picture of a participant.
 *
 * @param jpeg upright, its longer side at most 1200 pixels
 */
public record Photo(byte[] jpeg, Instant at) {}
