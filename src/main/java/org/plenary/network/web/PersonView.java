package org.plenary.network.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.network.Affiliation;
import org.plenary.network.Consent;
import org.plenary.network.ConsentKind;
import org.plenary.network.Person;
import org.plenary.network.PersonFacts;

/** One person: how to write to them, where they are and were, what they agreed to. */
public record PersonView(
        PeopleView.Line line,
        List<String> otherAddresses,
        String language,
        String zone,
        String gender,
        List<Place> history,
        List<Agreed> consents) {
    /** Where the person is or was. */
    public record Place(
            String organisationId,
            Translated organisation,
            String position,
            boolean focalPoint,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {}

    /** Whether the person agreed to something, and when they last said so. */
    public record Agreed(String kind, boolean given, Optional<Instant> at) {}

    static PersonView of(Person person, List<Affiliation> history, List<Consent> consents) {
        PersonFacts facts = person.facts();
        return new PersonView(
                PeopleView.Line.of(person),
                person.otherAddresses(),
                facts.language().ownName(),
                facts.zone().getId(),
                facts.gender(),
                history.stream().map(PersonView::place).toList(),
                Arrays.stream(ConsentKind.values())
                        .map(kind -> agreed(kind, consents))
                        .toList());
    }

    private static Place place(Affiliation affiliation) {
        return new Place(
                affiliation.organisation().id().toString(),
                affiliation.organisation().name(),
                affiliation.position(),
                affiliation.isFocalPoint(),
                affiliation.since(),
                affiliation.until());
    }

    private static Agreed agreed(ConsentKind kind, List<Consent> consents) {
        Optional<Consent> newest =
                consents.stream().filter(consent -> consent.kind() == kind).findFirst();
        return new Agreed(kind.key(), newest.map(Consent::isGiven).orElse(false), newest.map(Consent::recordedAt));
    }
}
