package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.mail.AddressBounced;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door for the desk's work with one invitee: writing again, taking back, and what to do when mail comes back. */
@ApplicationScoped
@Transactional
public class Invitees {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    Seats seats;

    @Inject
    Farewells farewells;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Changes changes;

    /**
     * Mails the invitation once more to who has not answered, and invites anew whose invitation is over, if a seat is
     * free.
     *
     * @throws Refused when it was accepted, it is too late, or no seat is free
     */
    public Invitation sendAgain(Event event, UUID id) {
        Instant now = clock.instant();
        Delegation delegation = lockOf(event, id);
        Invitation invitation = seats.lock(delegation, id);
        Person person = network.person(invitation.person());
        if (person.isErased()) {
            throw new Refused("person-erased");
        }
        InvitationState before = invitation.state();
        delegation.mustTakePeople(now);
        if (before.canBeInvited()) {
            seats.invite(delegation, person, Optional.empty(), now);
        } else {
            seats.mail(invitation, person, event, invitation.queueAgain(now));
        }
        changes.record("invitation.sent-again", invitation, before);
        return invitation;
    }

    /** @throws Refused when it is over already */
    public Invitation revoke(Event event, UUID id) {
        Delegation delegation = lockOf(event, id);
        Invitation invitation = seats.lock(delegation, id);
        InvitationState before = invitation.state();
        seats.revoke(delegation, invitation, clock.instant());
        changes.record("invitation.revoked", invitation, before);
        farewells.tell(invitation, before);
        return invitation;
    }

    /** Whatever somebody is invited to and could still answer ends without a word to them, and their seats become free. */
    public void revokeAll(UUID person) {
        Instant now = clock.instant();
        invitations.ofPerson(person).stream()
                .sorted(Comparator.comparing(Invitation::delegation))
                .map(Invitation::id)
                .forEach(id -> {
                    Delegation delegation = seats.lockOf(id);
                    Invitation invitation = seats.lock(delegation, id);
                    InvitationState before = invitation.state();
                    if (before.isOpen()
                            && now.isBefore(events.event(invitation.event()).endOfLastDay())) {
                        seats.revoke(delegation, invitation, now);
                        changes.record("invitation.revoked", invitation, before);
                    }
                });
    }

    /** Mail to that address comes back: every invitation that went there and was not answered is marked. */
    public void bounced(String address) {
        network.personByEmail(address)
                .ifPresent(person -> invitations.ofPerson(person.id()).forEach(invitation -> {
                    InvitationState before = invitation.state();
                    if (invitation.bounced(clock.instant())) {
                        changes.record("invitation.bounced", invitation, before);
                    }
                }));
    }

    void comesBack(@Observes AddressBounced fact) {
        bounced(fact.address());
    }

    private Delegation lockOf(Event event, UUID id) {
        Delegation delegation = seats.lockOf(id);
        if (!delegation.event().equals(event.id())) {
            throw new NotFound();
        }
        return delegation;
    }
}
