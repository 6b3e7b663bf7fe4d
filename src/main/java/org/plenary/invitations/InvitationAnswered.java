package org.plenary.invitations;

import java.util.UUID;

/** An invitee answered, for the first time or anew. Told in the transaction of the answer. */
public record InvitationAnswered(UUID invitation, UUID event, UUID person, Reply reply) {}
