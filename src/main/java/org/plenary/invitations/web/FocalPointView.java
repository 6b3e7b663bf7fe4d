package org.plenary.invitations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.invitations.Delegation;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationState;
import org.plenary.language.Translated;
import org.plenary.network.People;
import org.plenary.network.Person;

/**
 * The seats of an organisation as its focal point sees them.
 *
 * @param until last moment to change anything
 * @param zone the focal point's
 * @param people those who were asked, who holds a seat first, then by name
 * @param free kinds of seats that are free
 */
public record FocalPointView(
        String token,
        String slug,
        Translated title,
        Translated venue,
        LocalDate day,
        Translated organisation,
        String name,
        Instant until,
        boolean open,
        ZoneId zone,
        List<SeatsView> seats,
        List<String> free,
        List<Line> people,
        NomineeView nominee) {

    /** One person who was asked; the state has been so since then. */
    public record Line(
            String id,
            String name,
            String position,
            String state,
            Instant since,
            boolean holdsSeat,
            String seat,
            boolean missing) {
        static Line of(Invitation invitation, Person person) {
            return new Line(
                    invitation.id().toString(),
                    person.addressedName(),
                    person.position(),
                    invitation.state().key(),
                    invitation.since(),
                    invitation.state().holdsSeat(),
                    invitation
                            .mode()
                            .or(invitation::seat)
                            .map(org.plenary.events.Mode::key)
                            .orElse(""),
                    invitation.state().isUndecided());
        }
    }

    /** How many have not answered yet. */
    public long missing() {
        return people.stream().filter(Line::missing).count();
    }

    /** Whether it means something how many answers are missing: not when none is, because some never came. */
    public boolean countsAnswers() {
        return missing() > 0 || people.stream().noneMatch(line -> line.state().equals(InvitationState.EXPIRED.key()));
    }

    static FocalPointView of(
            String token,
            Delegation delegation,
            Event event,
            Person person,
            List<Invitation> invitations,
            People people,
            Instant now,
            ZoneId zone,
            NomineeView nominee) {
        return new FocalPointView(
                token,
                event.slug(),
                event.title(),
                event.venue(),
                event.startsOn(),
                person.organisation().name(),
                person.addressedName(),
                delegation.lastMoment(),
                delegation.isOpen(now),
                zone,
                SeatsView.of(delegation, event.mode()).stream()
                        .filter(SeatsView::isGranted)
                        .toList(),
                SeatsView.free(delegation, event.mode()),
                invitations.stream()
                        .filter(invitation -> invitation.state() != InvitationState.DRAFT)
                        .map(invitation -> Line.of(invitation, people.get(invitation.person())))
                        .sorted(Comparator.comparing(Line::holdsSeat).reversed().thenComparing(Line::name))
                        .toList(),
                nominee);
    }

    public Optional<Line> line(String id) {
        return people.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
