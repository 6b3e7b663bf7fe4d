package org.plenary.invitations;

import java.util.Optional;
import java.util.UUID;
import org.plenary.network.Newcomer;

/**
 * Who is named for a seat.
 *
 * @param colleague somebody of the organisation who is known; empty for the newcomer
 */
public record Nominee(Optional<UUID> colleague, Newcomer newcomer) {}
