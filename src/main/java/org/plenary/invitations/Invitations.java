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
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.Places;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.MessageState;
import org.plenary.mail.MessagesSettled;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
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
    Seats seats;

    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    AccessLinks links;

    @Inject
    Event<InvitationAnswered> answered;

    @Inject
    Event<PlaceAwaited> awaited;

    @Inject
    Event<ApprovalAwaited> undecided;

    @Inject
    Changes changes;

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

    /** In no order. */
    public List<Invitation> ofDelegation(Delegation delegation) {
        return invitations.ofDelegation(delegation.id());
    }

    /** How many are in which state, by event; states and events with none are left out. */
    public Map<UUID, Map<InvitationState, Long>> counts() {
        return counted(invitations.counts());
    }

    /** How many of an event are in which state, by delegation; states and delegations with none are left out. */
    public Map<UUID, Map<InvitationState, Long>> counts(org.plenary.events.Event event) {
        return counted(invitations.counts(event.id()));
    }

    private static Map<UUID, Map<InvitationState, Long>> counted(List<Object[]> rows) {
        return rows.stream()
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

    /** The invitee has made a choice that leads to another page, and has not answered yet. */
    public Invitation opened(String token, String origin) {
        Invitation invitation =
                invitations.locked(links.open(Purpose.INVITATION, token)).orElseThrow(NotFound::link);
        actor.is("invitation " + invitation.id(), origin);
        InvitationState before = invitation.state();
        if (invitation.opened(clock.instant())) {
            changes.record("invitation.opened", invitation, before);
        }
        return invitation;
    }

    /**
     * Answers, or changes the answer; the same answer again changes nothing. Who wants to come in person, holds no seat
     * on site and finds the places taken, waits for one; who came on their own waits for staff where the event wants it.
     *
     * @return whether this is a new answer
     * @throws org.plenary.problem.Refused when it can no longer be answered, or who declined before finds no seat
     */
    public boolean answer(UUID id, Answer answer) {
        Delegation delegation = seats.lockOf(id);
        Invitation invitation = seats.lock(delegation, id);
        mustBeOffered(invitation, answer);
        Optional<Mode> wanted = answer.reply().mode();
        if (wanted.isPresent() && awaitsApproval(invitation)) {
            invitation.mustBeAnswerable(delegation, answer.reply(), clock.instant());
            undecided.fire(new ApprovalAwaited(id, invitation.event(), invitation.person(), wanted.get()));
            return true;
        }
        if (invitation.needsPlace(answer.reply())
                && places.locked(invitation.event()).isFull()) {
            return await(delegation, invitation);
        }
        InvitationState before = invitation.state();
        if (!invitation.answer(answer, delegation, clock.instant())) {
            return false;
        }
        tell(invitation, before, answer.reply());
        return true;
    }

    /** Who has a seat online takes part with it meanwhile; of who has none, the invitation stays as it is. */
    private boolean await(Delegation delegation, Invitation invitation) {
        InvitationState before = invitation.state();
        invitation.mustBeAnswerable(delegation, Reply.ON_SITE, clock.instant());
        delegation.seatFor(Mode.ON_SITE, Optional.empty());
        Optional<Mode> meanwhile = invitation.seat();
        if (meanwhile.isPresent() && invitation.answer(Answer.of(Reply.ONLINE), delegation, clock.instant())) {
            tell(invitation, before, Reply.ONLINE);
        }
        awaited.fire(new PlaceAwaited(invitation.id(), invitation.event(), invitation.person(), meanwhile));
        return true;
    }

    /** Nobody else moves seats of its delegation, or answers it, until the transaction ends. */
    public void hold(UUID id) {
        seats.lock(seats.lockOf(id), id);
    }

    /** @throws Refused when their organisation has no seat left with which they could come in person */
    public void mustFindSeat(UUID id) {
        Delegation delegation = seats.lockOf(id);
        if (seats.lock(delegation, id).needsPlace(Reply.ON_SITE) && !delegation.hasFree(Mode.ON_SITE)) {
            throw new Refused("no-seat-left");
        }
    }

    /**
     * Accepts on site for who was offered a place, also when the time to answer is over.
     *
     * @throws Refused when their organisation has no seat left by now
     */
    public void seat(UUID id) {
        Delegation delegation = seats.lockOf(id);
        Invitation invitation = seats.lock(delegation, id);
        InvitationState before = invitation.state();
        invitation.seated(delegation, clock.instant());
        tell(invitation, before, Reply.ON_SITE);
    }

    private void tell(Invitation invitation, InvitationState before, Reply reply) {
        changes.record("invitation.answered", invitation, before, Map.of("reply", reply));
        // the database has the last word on the seat, before anybody hears of it
        invitations.flush();
        answered.fire(new InvitationAnswered(invitation.id(), invitation.event(), invitation.person(), reply));
    }

    private boolean awaitsApproval(Invitation invitation) {
        return invitation.needsApproval()
                && events.event(invitation.event()).openTerms().approval();
    }

    private void mustBeOffered(Invitation invitation, Answer answer) {
        if (invitation.isOpenly() && answer.reply() == Reply.TENTATIVE) {
            throw new Refused("way-not-offered");
        }
        Mode event = events.event(invitation.event()).mode();
        if (answer.reply().mode().filter(way -> !event.offers(way)).isPresent()) {
            throw new Refused("way-not-offered");
        }
    }

    /** The invitee's own link, for staff who hand it over by other means than mail; empty when it does not open. */
    public Optional<String> address(UUID id) {
        return links.address(Purpose.INVITATION, id);
    }

    void settled(@Observes MessagesSettled messages) {
        boolean arrived = messages.state() == MessageState.SENT || messages.state() == MessageState.CAPTURED;
        if (arrived && messages.kind().equals(InvitationLetter.KIND)) {
            invitations.delivered(messages.subjects(), clock.instant());
        }
    }
}
