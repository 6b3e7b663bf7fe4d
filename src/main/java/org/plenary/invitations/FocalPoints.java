package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door for focal points, who fill the seats of their organisation through a link of their own. */
@ApplicationScoped
@Transactional
public class FocalPoints {
    @Inject
    Clock clock;

    @Inject
    FocalPointRepository focalPoints;

    @Inject
    DelegationRepository delegations;

    @Inject
    Seats seats;

    @Inject
    Nominees nominees;

    @Inject
    Farewells farewells;

    @Inject
    FocalPointMail mail;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Changes changes;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * Looking does not change anything.
     *
     * @throws NotFound for any link that does not open, also once the person is no focal point of the organisation
     */
    public FocalPoint open(String token) {
        FocalPoint focalPoint =
                focalPoints.find(links.open(Purpose.FOCAL_POINT, token)).orElseThrow(NotFound::link);
        Person person = network.person(focalPoint.person());
        UUID organisation = delegations
                .find(focalPoint.delegation())
                .orElseThrow(NotFound::link)
                .organisation()
                .id();
        if (!person.isFocalPoint() || !person.organisation().id().equals(organisation)) {
            throw NotFound.link();
        }
        return focalPoint;
    }

    /** Of that event, in no order. */
    public List<FocalPoint> ofEvent(Event event) {
        return focalPoints.ofEvent(event.id());
    }

    /** Of that delegation, in no order. */
    public List<FocalPoint> of(Delegation delegation) {
        return focalPoints.of(delegation.id());
    }

    /**
     * Mails the focal points of a delegation their link.
     *
     * @return to how many
     * @throws Refused when the event is not public yet, or the organisation has no focal point
     */
    public int send(Event event, Delegation delegation) {
        mustBePublic(event);
        int sent = mail.send(FocalPointLetter.KIND, event, delegation);
        if (sent == 0) {
            throw new Refused(
                    "no-focal-point", "organisation", delegation.organisation().code());
        }
        trail.record("delegation.mailed", "delegation " + delegation.id(), event.slug(), Map.of("focalPoints", sent));
        return sent;
    }

    /** How many mails {@link #sendAll} would send now. */
    public int unwritten(Event event) {
        return mail.readers(unwrittenDelegations(event));
    }

    /**
     * Mails the focal points of every delegation none of whose was written to so far.
     *
     * @throws Refused when there are none
     */
    public int sendAll(Event event) {
        mustBePublic(event);
        int sent = unwrittenDelegations(event).stream()
                .mapToInt(delegation -> mail.send(FocalPointLetter.KIND, event, delegation))
                .sum();
        if (sent == 0) {
            throw new Refused("nobody-to-write-to");
        }
        trail.record("delegations.mailed", "event " + event.id(), event.slug(), Map.of("focalPoints", sent));
        return sent;
    }

    private List<Delegation> unwrittenDelegations(Event event) {
        Set<UUID> written = ofEvent(event).stream().map(FocalPoint::delegation).collect(Collectors.toSet());
        return delegations.ofEvent(event.id()).stream()
                .filter(delegation -> !written.contains(delegation.id()))
                .toList();
    }

    private static void mustBePublic(Event event) {
        if (!event.isPublished()) {
            throw new Refused("event-not-published");
        }
    }

    /**
     * Names somebody for a free seat, whose invitation is then mailed.
     *
     * @throws Refused when it is too late, no such seat is free, or they are invited already
     */
    public Invitation nominate(String token, Nominee nominee, Optional<Mode> seat, String origin) {
        Instant now = clock.instant();
        Delegation delegation = held(token, origin, now);
        Person person = nominees.person(delegation.organisation(), nominee);
        Invitation invitation = seats.invite(delegation, person, seat, now);
        changes.record("invitation.nominated", invitation, InvitationState.DRAFT);
        return invitation;
    }

    /**
     * Gives a seat that somebody holds to somebody else of the organisation.
     *
     * @throws Refused when it is too late, the one holds no seat, or the other is invited already
     */
    public Invitation replace(String token, UUID id, Nominee nominee, String origin) {
        Instant now = clock.instant();
        Delegation delegation = held(token, origin, now);
        Invitation from = seats.lock(delegation, id);
        InvitationState before = from.state();
        Invitation next = seats.pass(delegation, from, nominees.person(delegation.organisation(), nominee), now);
        changes.record("invitation.replaced", from, before, Map.of("by", next.id()));
        farewells.tell(from, before);
        return next;
    }

    /** @throws Refused when it is too late, or it is over already */
    public void withdraw(String token, UUID id, String origin) {
        Instant now = clock.instant();
        Delegation delegation = held(token, origin, now);
        Invitation invitation = seats.lock(delegation, id);
        InvitationState before = invitation.state();
        seats.revoke(delegation, invitation, now);
        changes.record("invitation.withdrawn", invitation, before);
        farewells.tell(invitation, before);
    }

    private Delegation held(String token, String origin, Instant now) {
        FocalPoint focalPoint = open(token);
        actor.is("focal-point " + focalPoint.id(), origin);
        Delegation delegation = seats.lock(focalPoint.delegation());
        delegation.mustBeOpen(now);
        return delegation;
    }
}
