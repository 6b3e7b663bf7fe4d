package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The door for what happens when the time to answer is over. */
@ApplicationScoped
@Transactional
public class Deadlines {
    @Inject
    Clock clock;

    @Inject
    DelegationRepository delegations;

    @Inject
    InvitationRepository invitations;

    @Inject
    Seats seats;

    @Inject
    Changes changes;

    /**
     * Frees the seats of those who have not answered in time. Several nodes may do this at once; each takes other
     * delegations.
     *
     * @param most delegations to look at
     * @return how many were closed now; as many as asked for when there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int expire(int most) {
        Instant now = clock.instant();
        List<UUID> closed = delegations.closed(most, now);
        closed.forEach(id -> expire(seats.lock(id), now));
        return closed.size();
    }

    private void expire(Delegation delegation, Instant now) {
        for (Invitation invitation : invitations.lockedOfDelegation(delegation.id())) {
            InvitationState before = invitation.state();
            if (before.isUndecided()) {
                seats.expire(delegation, invitation, now);
                changes.record("invitation.expired", invitation, before);
            }
        }
    }
}
