package org.plenary.invitations;

import java.time.LocalDate;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.network.Person;

/**
 * What whoever is shown a letter may know.
 *
 * @param holds whether the invitation still stands
 * @param issued the day in the event's zone
 * @param first and last: the days of the event
 */
public record LetterCheck(
        boolean holds,
        String reference,
        LocalDate issued,
        String name,
        Translated organisation,
        Translated event,
        LocalDate first,
        LocalDate last,
        Translated venue) {

    static LetterCheck of(LetterOfInvitation letter, boolean holds, Person person, Event event) {
        return new LetterCheck(
                holds,
                letter.reference(event),
                letter.issuedAt().atZone(event.zone()).toLocalDate(),
                person.addressedName(),
                person.organisation().name(),
                event.title(),
                event.startsOn(),
                event.endsOn(),
                event.venue());
    }
}
