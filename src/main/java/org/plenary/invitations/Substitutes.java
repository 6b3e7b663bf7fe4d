package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door for a seat that goes from one of an organisation's people to another. */
@ApplicationScoped
@Transactional
public class Substitutes {
    @Inject
    Clock clock;

    @Inject
    Seats seats;

    @Inject
    Nominees nominees;

    @Inject
    Farewells farewells;

    @Inject
    FocalPointMail mail;

    @Inject
    Events events;

    @Inject
    AccessLinks links;

    @Inject
    Changes changes;

    @Inject
    Actor actor;

    /** Who could have the seat: focal points first, then by name. */
    public List<Person> of(Delegation delegation) {
        return nominees.of(delegation);
    }

    /** Whom to try when mail to somebody comes back. */
    public Optional<Person> next(Delegation delegation) {
        return nominees.of(delegation).stream().findFirst();
    }

    /**
     * An invitee names somebody else. Their link ends, the other is invited, the focal points are told.
     *
     * @throws Refused when it is too late, or the other is invited already
     */
    public Invitation delegate(String token, Nominee nominee, String origin) {
        UUID id = links.find(Purpose.INVITATION, token).orElseThrow(NotFound::link);
        actor.is("invitation " + id, origin);
        Instant now = clock.instant();
        Delegation delegation = seats.lockOf(id);
        delegation.mustBeOpen(now);
        Invitation from = seats.lock(delegation, id);
        if (from.isOpenly()) {
            throw new Refused("invitation-closed");
        }
        InvitationState before = from.state();
        Invitation next = seats.pass(delegation, from, nominees.person(delegation.organisation(), nominee), now);
        changes.record("invitation.delegated", from, before, Map.of("to", next.id()));
        mail.send(PassedLetter.KIND, events.event(delegation.event()), delegation);
        return next;
    }

    /**
     * The desk names somebody else.
     *
     * @throws Refused when it is too late, there is no seat to give, or the other is invited already
     */
    public Invitation replace(Event event, UUID id, UUID person) {
        Instant now = clock.instant();
        Delegation delegation = seats.lockOf(id);
        if (!delegation.event().equals(event.id())) {
            throw new NotFound();
        }
        delegation.mustTakePeople(now);
        Invitation from = seats.lock(delegation, id);
        InvitationState before = from.state();
        Invitation next = seats.pass(delegation, from, nominees.colleague(delegation.organisation(), person), now);
        changes.record("invitation.replaced", from, before, Map.of("by", next.id()));
        farewells.tell(from, before);
        return next;
    }
}
