package org.plenary.registrations.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;

/** What an invitee can answer at this moment. */
final class Choices {
    private Choices() {}

    static List<String> of(Invitation invitation, Delegation delegation, Mode event, Instant now) {
        boolean accepted = invitation.state() == InvitationState.ACCEPTED;
        if (!invitation.state().isOpen() || !(delegation.isOpen(now) || accepted)) {
            return List.of();
        }
        List<String> choices = new ArrayList<>();
        if (event.hasRoom()
                && (invitation.seat().filter(Mode.ON_SITE::equals).isPresent() || delegation.hasFree(Mode.ON_SITE))) {
            choices.add(Mode.ON_SITE.key());
        }
        if (event.hasLink() && (invitation.seat().isPresent() || delegation.hasFree(Mode.ONLINE))) {
            choices.add(Mode.ONLINE.key());
        }
        if (delegation.isOpen(now) && invitation.state().holdsSeat() && !invitation.isOpenly()) {
            choices.add("tentative");
            choices.add("delegate");
        }
        choices.add("decline");
        return choices;
    }
}
