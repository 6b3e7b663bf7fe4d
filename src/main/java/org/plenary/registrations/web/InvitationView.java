package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.Programme;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.Person;

/**
 * An invitation as its invitee sees it.
 *
 * @param startsAt when the first session begins; empty while no programme is out
 * @param zone the invitee's
 * @param venueZone the event's
 * @param answer {@code on-site}, {@code online} or {@code decline}; empty before an answer
 * @param missing whether the form was sent without a choice
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
        String name,
        Translated organisation,
        boolean hasRoom,
        boolean hasLink,
        String answer,
        boolean missing) {

    static InvitationView of(
            String token,
            Invitation invitation,
            Event event,
            Person person,
            ZoneId zone,
            Optional<Programme> programme,
            boolean missing) {
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
                person.addressedName(),
                person.organisation().name(),
                event.mode().hasRoom(),
                event.mode().hasLink(),
                answer(invitation),
                missing);
    }

    private static String answer(Invitation invitation) {
        if (invitation.state() == InvitationState.DECLINED) {
            return "decline";
        }
        return invitation.mode().map(org.plenary.events.Mode::key).orElse("");
    }
}
