package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.network.Guests;
import org.plenary.network.Organisation;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;

/**
 * The door for who comes on their own. Their invitation is one of the guests' delegation, whatever their organisation, so
 * that nobody uses up the seats of an organisation that has not sent them.
 */
@ApplicationScoped
@Transactional
public class Applying {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    Invitations answers;

    @Inject
    Delegations delegations;

    @Inject
    Seats seats;

    @Inject
    Guests guests;

    @Inject
    AccessLinks links;

    @Inject
    Changes changes;

    /** Who is invited, or was: their invitation to the event. */
    public Optional<Invitation> known(Event event, Person person) {
        return invitations.of(event.id(), person.id());
    }

    /** Who can answer an invitation already keeps it; for everybody else it begins, and they have their link. */
    public Invitation apply(Event event, Person person) {
        Organisation of = guests.of(person.organisation().region());
        Delegation delegation = seats.lock(
                Optional.ofNullable(delegations.of(event, List.of(of)).get(of.id()))
                        .orElseThrow()
                        .id());
        Invitation invitation = known(event, person)
                .flatMap(found -> invitations.locked(found.id()))
                .orElseGet(() -> {
                    Invitation made = new Invitation(delegation, person.id(), clock.instant());
                    invitations.add(made);
                    return made;
                });
        if (!invitation.state().isOpen()) {
            InvitationState before = invitation.state();
            invitation.applied(delegation, clock.instant());
            invitations.flush();
            changes.record("invitation.applied", invitation, before);
        }
        links.issue(Purpose.INVITATION, invitation.id(), event.endOfLastDay());
        return invitation;
    }

    /**
     * Staff let them in: they take part as they wanted to, or wait for a place.
     *
     * @throws org.plenary.problem.Refused when they cannot take part any more
     */
    public void approve(UUID id, Mode mode) {
        Invitation invitation = seats.lock(seats.lockOf(id), id);
        invitation.approve();
        answers.answer(id, Answer.of(Reply.of(mode.key()).orElseThrow(NotFound::new)));
    }

    /** Staff do not let them in; a seat they had is free, and their link does not open any more. */
    public void refuse(UUID id) {
        Delegation delegation = seats.lockOf(id);
        Invitation invitation = seats.lock(delegation, id);
        InvitationState before = invitation.state();
        seats.revoke(delegation, invitation, clock.instant());
        changes.record("invitation.refused", invitation, before);
    }
}
