package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.audit.Trail;
import org.plenary.events.Events;

/** Writes into the trail what became of an invitation. */
@ApplicationScoped
class Changes {
    @Inject
    Events events;

    @Inject
    Trail trail;

    void record(String action, Invitation invitation, InvitationState before) {
        record(action, invitation, before, Map.of());
    }

    /** @param more what else holds from now on */
    void record(String action, Invitation invitation, InvitationState before, Map<String, ?> more) {
        Map<String, Object> after = new TreeMap<>(more);
        after.put("state", invitation.state().key());
        trail.record(
                action,
                "invitation " + invitation.id(),
                events.event(invitation.event()).slug(),
                Map.of("state", before.key()),
                after);
    }
}
