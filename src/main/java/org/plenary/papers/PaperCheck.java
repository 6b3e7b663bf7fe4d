package org.plenary.papers;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.network.Person;

/**
 * What whoever is shown a paper may know.
 *
 * @param kind key of it
 * @param state {@code holds}, {@code changed}, {@code replaced}, {@code revoked} or {@code over}
 * @param successor number of the paper that replaces it
 * @param issued the day in the event's zone
 * @param name empty once the person had their data erased, as is the organisation
 * @param first and last: the days of the event
 */
public record PaperCheck(
        String kind,
        String state,
        String reference,
        Optional<String> successor,
        LocalDate issued,
        String name,
        Translated organisation,
        Translated event,
        LocalDate first,
        LocalDate last,
        Translated venue) {

    static PaperCheck of(
            Paper paper,
            String state,
            Optional<String> successor,
            Optional<Person> person,
            Translated organisation,
            Event event) {
        return new PaperCheck(
                paper.kind().key(),
                state,
                paper.reference(event).text(),
                successor,
                paper.issuedAt().atZone(event.zone()).toLocalDate(),
                person.map(Person::addressedName).orElse(""),
                organisation,
                event.title(),
                event.startsOn(),
                event.endsOn(),
                event.venue());
    }

    public boolean holds() {
        return state.equals("holds");
    }
}
