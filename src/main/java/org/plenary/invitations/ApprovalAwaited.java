package org.plenary.invitations;

import java.util.UUID;
import org.plenary.events.Mode;

/** Who came on their own wants to take part, and staff have yet to decide. Told in the transaction of the answer. */
public record ApprovalAwaited(UUID invitation, UUID event, UUID person, Mode mode) {}
