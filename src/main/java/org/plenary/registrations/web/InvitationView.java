package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.Programme;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.Person;
import org.plenary.registrations.Representing;
import org.plenary.web.FaultView;

/**
 * An invitation as its invitee sees it.
 *
 * @param startsAt when the first session begins; empty while no programme is out
 * @param zone the invitee's
 * @param venueZone the event's
 * @param until last moment to answer
 * @param choices what can be answered, each {@code on-site}, {@code online}, {@code tentative}, {@code delegate} or
 *     {@code decline}; empty when it is too late
 * @param answer one of the choices; empty before an answer
 * @param reason why the invitee cannot come, in their words
 * @param hasLetter whether the invitee can have an official letter
 * @param standing how the invitee stands with the places on site
 * @param openly whether they came on their own
 */
public record InvitationView(
        String token,
        String slug,
        Translated title,
        Translated summary,
        Translated venue,
        String mode,
        java.time.LocalDate day,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        ZoneId zone,
        ZoneId venueZone,
        Instant until,
        String name,
        Translated organisation,
        boolean hasLink,
        List<String> choices,
        String answer,
        String reason,
        boolean hasLetter,
        Standing standing,
        boolean openly,
        List<FaultView> faults) {

    static InvitationView of(
            String token,
            Invitation invitation,
            Delegation delegation,
            Event event,
            Person person,
            ZoneId zone,
            Optional<Programme> programme,
            Standing standing,
            String represents,
            Instant now) {
        List<ReleasedSession> sessions = programme.stream()
                .flatMap(found -> found.sessions().stream())
                .filter(session -> !session.isCancelled())
                .toList();
        return new InvitationView(
                token,
                event.slug(),
                event.title(),
                event.summary(),
                event.venue(),
                event.mode().key(),
                event.startsOn(),
                sessions.stream().map(ReleasedSession::startsAt).findFirst(),
                sessions.stream().map(ReleasedSession::endsAt).max(java.util.Comparator.naturalOrder()),
                zone,
                event.zone(),
                delegation.lastMoment(),
                person.addressedName(),
                Representing.of(person, represents),
                event.mode().hasLink(),
                Choices.of(invitation, delegation, event.mode(), now),
                answer(invitation),
                invitation.declineReason(),
                invitation.deservesLetter(),
                standing,
                invitation.isOpenly(),
                List.of());
    }

    InvitationView with(List<FaultView> found) {
        return new InvitationView(
                token,
                slug,
                title,
                summary,
                venue,
                mode,
                day,
                startsAt,
                endsAt,
                zone,
                venueZone,
                until,
                name,
                organisation,
                hasLink,
                choices,
                answer,
                reason,
                hasLetter,
                standing,
                openly,
                found);
    }

    /** Whether neither way of taking part is left for who declined before. */
    public boolean isFull() {
        return !choices.isEmpty() && !choices.contains(Mode.ON_SITE.key()) && !choices.contains(Mode.ONLINE.key());
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }

    private static String answer(Invitation invitation) {
        if (invitation.state() == InvitationState.DECLINED) {
            return "decline";
        }
        return invitation.state() == InvitationState.TENTATIVE
                ? "tentative"
                : invitation.mode().map(Mode::key).orElse("");
    }
}
