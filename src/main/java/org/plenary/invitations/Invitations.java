package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.MessageState;
import org.plenary.mail.MessagesSettled;
import org.plenary.problem.NotFound;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door to invitations and their answers. */
@ApplicationScoped
@Transactional
public class Invitations {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    Events events;

    @Inject
    AccessLinks links;

    @Inject
    Event<InvitationAnswered> answered;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /** In no order. */
    public List<Invitation> ofEvent(org.plenary.events.Event event) {
        return invitations.ofEvent(event.id());
    }

    /** One page of them, in an order that means nothing and stays. */
    public Slice<Invitation> ofEvent(org.plenary.events.Event event, Paging paging) {
        return paging.slice(
                invitations.ofEvent(event.id(), paging),
                invitation -> List.of(invitation.id().toString()));
    }

    /** How many are in which state, by event; states and events with none are left out. */
    public Map<UUID, Map<InvitationState, Long>> counts() {
        return invitations.counts().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.toMap(row -> InvitationState.of((String) row[1]), row -> (Long) row[2])));
    }

    /** Looking does not change anything. @throws NotFound for any link that does not open */
    public Invitation open(String token) {
        return invitations.find(links.open(Purpose.INVITATION, token)).orElseThrow(NotFound::link);
    }

    public Invitation find(UUID id) {
        return invitations.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Answers, or changes the answer; the same answer again changes nothing.
     *
     * @return whether this is a new answer
     * @throws org.plenary.problem.Refused when it can no longer be answered
     */
    public boolean answer(String token, Reply reply, String origin) {
        UUID id = links.open(Purpose.INVITATION, token);
        actor.is("invitation " + id, origin);
        return answer(id, reply);
    }

    /** Like the above, for whoever may answer by other means. */
    public boolean answer(UUID id, Reply reply) {
        Invitation invitation = invitations.locked(id).orElseThrow(NotFound::link);
        String before = invitation.state().key();
        if (!invitation.answer(reply, clock.instant())) {
            return false;
        }
        trail.record(
                "invitation.answered",
                "invitation " + id,
                events.event(invitation.event()).slug(),
                Map.of("state", before),
                Map.of("state", invitation.state().key(), "reply", reply));
        answered.fire(new InvitationAnswered(id, invitation.event(), invitation.person(), reply));
        return true;
    }

    /** The invitee's own link, for staff who hand it over by other means than mail; empty when it does not open. */
    public Optional<String> address(UUID id) {
        return links.address(Purpose.INVITATION, id);
    }

    void settled(@Observes MessagesSettled messages) {
        boolean arrived = messages.state() == MessageState.SENT || messages.state() == MessageState.CAPTURED;
        if (arrived && messages.kind().equals(InvitationLetter.KIND)) {
            invitations.delivered(messages.subjects());
        }
    }
}
