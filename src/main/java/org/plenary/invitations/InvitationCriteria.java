package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.events.Events;
import org.plenary.network.Criterion;

/** How people can be chosen by their invitations, wherever the network lets one choose. */
@ApplicationScoped
class InvitationCriteria {
    @Inject
    Events events;

    @Inject
    InvitationRepository invitations;

    @Produces
    @ApplicationScoped
    Criterion invited() {
        return by("invited", state -> state != InvitationState.DRAFT && state != InvitationState.APPLIED);
    }

    @Produces
    @ApplicationScoped
    Criterion accepted() {
        return by("accepted", EnumSet.of(InvitationState.ACCEPTED)::contains);
    }

    @Produces
    @ApplicationScoped
    Criterion unanswered() {
        return by("unanswered", InvitationState::isUndecided);
    }

    private Criterion by(String key, Predicate<InvitationState> which) {
        Set<InvitationState> states =
                Arrays.stream(InvitationState.values()).filter(which).collect(Collectors.toSet());
        return new ByInvitation(key, states, events, invitations);
    }
}
