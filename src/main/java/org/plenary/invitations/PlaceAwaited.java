package org.plenary.invitations;

import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Mode;

/**
 * An invitee without a seat on site wants one while the places are taken, so they wait. Told in the transaction of the
 * answer, with the places locked.
 *
 * @param meanwhile how they take part until then; empty when they do not
 */
public record PlaceAwaited(UUID invitation, UUID event, UUID person, Optional<Mode> meanwhile) {}
