package org.plenary.registrations;

import java.time.Instant;

/**
 * A paper that somebody who takes part was given.
 *
 * @param kind as in addresses, below {@code papers/}
 * @param reference its number
 * @param state {@code issued}, {@code changed} when it would say something else now, {@code replaced} or {@code revoked}
 */
public record IssuedDocument(String kind, String reference, Instant issuedAt, String state) {}
