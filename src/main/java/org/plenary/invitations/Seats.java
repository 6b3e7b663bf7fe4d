package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.Places;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/**
 * Gives seats to people, moves them and takes them back. The delegation is locked first and its invitations after it, by
 * everybody, so that nobody waits for somebody who waits for them.
 */
@ApplicationScoped
class Seats {
    @Inject
    DelegationRepository delegations;

    @Inject
    InvitationRepository invitations;

    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Event<InvitationEnded> ended;

    Delegation lock(UUID delegation) {
        return delegations.locked(delegation).orElseThrow(NotFound::new);
    }

    Delegation lockOf(UUID invitation) {
        return delegations.ofInvitation(invitation).flatMap(delegations::locked).orElseThrow(NotFound::new);
    }

    Invitation lock(Delegation locked, UUID invitation) {
        return invitations
                .locked(invitation)
                .filter(found -> found.delegation().equals(locked.id()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Invites somebody of the organisation, for the first time or anew.
     *
     * @param wanted the kind of seat; empty for whichever is free
     * @throws Refused when they are invited already, or no seat is free
     */
    Invitation invite(Delegation locked, Person person, Optional<Mode> wanted, Instant now) {
        Invitation invitation = admit(locked, person, now);
        give(locked, invitation, person, wanted, now);
        return invitation;
    }

    /** The seat of one goes to another, whose invitation is mailed. The link of the one stops to open. */
    Invitation pass(Delegation locked, Invitation from, Person to, Instant now) {
        Optional<Mode> seat = from.seat();
        if (seat.isEmpty()) {
            throw new Refused("invitation-closed");
        }
        Invitation next = admit(locked, to, now);
        from.passed(next, now);
        links.revoke(Purpose.INVITATION, from.id());
        end(locked, from, seat);
        give(locked, next, to, seat, now);
        return next;
    }

    /** @throws Refused when it is over already, or was never sent */
    void revoke(Delegation locked, Invitation invitation, Instant now) {
        Optional<Mode> seat = invitation.seat();
        if (!invitation.revoked(now)) {
            throw new Refused("invitation-closed");
        }
        links.revoke(Purpose.INVITATION, invitation.id());
        end(locked, invitation, seat);
    }

    /** The link still opens, and says that it is too late. */
    void expire(Delegation locked, Invitation invitation, Instant now) {
        Optional<Mode> seat = invitation.seat();
        if (invitation.expired(now)) {
            end(locked, invitation, seat);
        }
    }

    /** What follows from the end of an invitation. */
    private void end(Delegation locked, Invitation invitation, Optional<Mode> held) {
        locked.move(held, Optional.empty());
        invitations.flush();
        ended.fire(new InvitationEnded(invitation.id(), invitation.event(), invitation.person()));
    }

    /** Queues the mail that carries the link. */
    void mail(Invitation invitation, Person person, org.plenary.events.Event event, int letter) {
        links.issue(Purpose.INVITATION, invitation.id(), event.endOfLastDay());
        outbox.queue(
                InvitationLetter.KIND,
                invitation.id(),
                letter,
                event.slug(),
                new Recipient(person.addressedName(), person.email(), person.language()));
    }

    private Invitation admit(Delegation delegation, Person person, Instant now) {
        Optional<Invitation> known = invitations.of(delegation.event(), person.id());
        if (known.isPresent()) {
            return admitAgain(delegation, known.get());
        }
        Invitation invitation = new Invitation(delegation, person.id(), now);
        invitations.add(invitation);
        // EclipseLink writes what changed before what is new, and another invitation may name this one
        invitations.flush();
        return invitation;
    }

    /** Who has moved to another organisation since then comes with the new one. */
    private static Invitation admitAgain(Delegation delegation, Invitation known) {
        if (!known.state().canBeInvited()) {
            throw new Refused("invited-already");
        }
        known.comesWith(delegation);
        return known;
    }

    private void give(Delegation locked, Invitation invitation, Person person, Optional<Mode> wanted, Instant now) {
        org.plenary.events.Event event = events.event(locked.event());
        Mode open = places.locked(event.id()).open(event.mode()).orElseThrow(() -> new Refused("places_enough"));
        Mode seat = wanted.or(() -> locked.seatAt(open))
                .filter(free -> open.offers(free) && locked.hasFree(free))
                .orElseThrow(() -> new Refused("no-seat-left"));
        give(locked, invitation, person, seat, event, now);
    }

    private void give(
            Delegation locked,
            Invitation invitation,
            Person person,
            Mode seat,
            org.plenary.events.Event event,
            Instant now) {
        int letter = invitation.queue(seat, now);
        locked.move(Optional.empty(), Optional.of(seat));
        mail(invitation, person, event, letter);
    }
}
