package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.Effacing;
import org.plenary.network.Erased;
import org.plenary.network.Traces;

/** Invitations of somebody who is erased, their place as a focal point, and all mail that ever went to them. */
@ApplicationScoped
class ErasedInvitations implements Traces {
    @Inject
    ErasedInvitationRepository rows;

    @Inject
    AccessLinks links;

    @Inject
    Effacing mail;

    @Override
    public void erase(Erased who, Instant now) {
        List<UUID> invitations = rows.invitations(who.person());
        List<UUID> focalPoints = rows.focalPoints(who.person());
        links.revokeAll(Purpose.INVITATION, invitations);
        links.revokeAll(Purpose.FOCAL_POINT, focalPoints);
        rows.blank(who.person());
        mail.about(both(invitations, focalPoints));
        mail.of(who.addresses(), who.names());
    }

    private static Collection<UUID> both(List<UUID> some, List<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
