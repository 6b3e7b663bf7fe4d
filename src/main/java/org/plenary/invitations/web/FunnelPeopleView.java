package org.plenary.invitations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.invitations.Invitation;
import org.plenary.language.Translated;
import org.plenary.network.Person;

/**
 * The people behind one number.
 *
 * @param by and name: whose people; an empty by is everybody's, and the name of a kind is empty
 * @param state empty for all
 * @param people by organisation and name
 */
public record FunnelPeopleView(
        String event,
        Translated title,
        boolean published,
        String by,
        String key,
        Optional<Translated> name,
        String state,
        ZoneId zone,
        List<Line> people) {
    /** One of them, in a state since then. */
    public record Line(
            String delegation,
            String name,
            String position,
            Translated organisation,
            String state,
            Instant since,
            String reason) {
        static Line of(Invitation invitation, Person person) {
            return new Line(
                    invitation.delegation().toString(),
                    person.addressedName(),
                    person.position(),
                    person.organisation().name(),
                    invitation.state().key(),
                    invitation.since(),
                    invitation.declineReason());
        }
    }

    static FunnelPeopleView of(
            Event event, String by, String key, Optional<Translated> name, String state, List<Line> people) {
        return new FunnelPeopleView(
                event.slug(), event.title(), event.isPublished(), by, key, name, state, event.zone(), people);
    }
}
