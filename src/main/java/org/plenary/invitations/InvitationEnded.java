package org.plenary.invitations;

import java.util.UUID;

/** An invitation was passed on, expired or was revoked, and its seat is free. Told in the transaction in which it ends. */
public record InvitationEnded(UUID invitation, UUID event, UUID person) {}
