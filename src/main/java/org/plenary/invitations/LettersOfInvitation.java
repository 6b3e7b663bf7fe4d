package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.network.Network;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.settings.Settings;

/** The door to official letters: issuing one, what stands in it, and what whoever is shown it may know. */
@ApplicationScoped
@Transactional
public class LettersOfInvitation {
    /** How long after the event a letter can still be checked. */
    private static final Period CHECKED_FOR = Period.ofYears(1);

    @Inject
    Clock clock;

    @Inject
    LetterOfInvitationRepository letters;

    @Inject
    InvitationRepository invitations;

    @Inject
    Invitations doors;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Settings settings;

    @Inject
    Changes changes;

    @Inject
    Actor actor;

    /**
     * For the invitee. Who has a letter keeps it.
     *
     * @throws Refused when the invitation was not sent, or is over
     */
    public void issue(String token, String origin) {
        UUID id = links.open(Purpose.INVITATION, token);
        actor.is("invitation " + id, origin);
        issue(invitations.locked(id).orElseThrow(NotFound::link));
    }

    /** The same for the desk. @throws NotFound also for an invitation to another event */
    public void issue(Event event, UUID id) {
        issue(invitations
                .locked(id)
                .filter(invitation -> invitation.event().equals(event.id()))
                .orElseThrow(NotFound::new));
    }

    private void issue(Invitation invitation) {
        mustStand(invitation);
        Event event = events.event(invitation.event());
        LetterOfInvitation letter = letters.of(invitation).orElseGet(() -> newLetter(invitation, event));
        links.issue(Purpose.LETTER, letter.id(), checkedUntil(event));
    }

    /** Until when papers of an event can be checked. */
    public static Instant checkedUntil(Event event) {
        return event.endOfLastDay().atZone(ZoneOffset.UTC).plus(CHECKED_FOR).toInstant();
    }

    private LetterOfInvitation newLetter(Invitation invitation, Event event) {
        events.numberAlone(event.id());
        LetterOfInvitation letter = new LetterOfInvitation(invitation, letters.nextNumber(event.id()), clock.instant());
        letters.add(letter);
        changes.record(
                "invitation.letter-issued",
                invitation,
                invitation.state(),
                Map.of("reference", letter.reference(event)));
        return letter;
    }

    /** What stands in the invitee's letter. @throws Refused when there is none, or the invitation is over */
    public LetterView letter(String token) {
        return view(doors.open(token));
    }

    /** The same for the desk. @throws NotFound also for an invitation to another event */
    public LetterView letter(Event event, UUID id) {
        return view(invitations
                .find(id)
                .filter(invitation -> invitation.event().equals(event.id()))
                .orElseThrow(NotFound::new));
    }

    private LetterView view(Invitation invitation) {
        mustStand(invitation);
        LetterOfInvitation letter = letters.of(invitation).orElseThrow(() -> new Refused("letter-not-issued"));
        Optional<String> address = links.address(Purpose.LETTER, letter.id());
        return LetterView.of(
                letter,
                network.person(invitation.person()),
                events.event(invitation.event()),
                settings.networkName(),
                address.orElseThrow(() -> new Refused("letter-over")));
    }

    private static void mustStand(Invitation invitation) {
        if (!invitation.deservesLetter()) {
            boolean early = invitation.state() == InvitationState.DRAFT
                    || invitation.state().holdsSeat();
            throw new Refused(early ? "letter-not-sent" : "letter-over");
        }
    }

    /** For whoever was shown a letter; empty when no letter of invitation has that address. */
    public Optional<LetterCheck> check(String code) {
        return links.find(Purpose.LETTER, code).flatMap(letters::find).map(this::check);
    }

    private LetterCheck check(LetterOfInvitation letter) {
        Invitation invitation = invitations.find(letter.invitation()).orElseThrow(NotFound::letter);
        return LetterCheck.of(
                letter,
                invitation.state().holdsSeat(),
                network.person(invitation.person()),
                events.event(invitation.event()));
    }
}
