package org.plenary.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.network.Affiliation;
import org.plenary.network.Found;
import org.plenary.network.Organisation;
import org.plenary.network.OrganisationFacts;
import org.plenary.network.OrganisationPeriod;
import org.plenary.network.Person;

/** One organisation: what it is and was, who is and was there. */
public record OrganisationView(
        OrganisationsView.Line line,
        List<Name> names,
        String language,
        String zone,
        int seats,
        String website,
        List<PeopleView.Line> people,
        long allPeople,
        List<Former> former,
        List<Period> history) {
    /** Its name in one language. */
    public record Name(String language, String languageName, String text) {}

    /** Somebody who was there. */
    public record Former(
            String id, String name, String position, Optional<LocalDate> since, Optional<LocalDate> until) {}

    /** What it was for a time. */
    public record Period(
            Translated name,
            String kind,
            String country,
            Translated region,
            String status,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {}

    static OrganisationView of(
            Organisation organisation,
            Choices choices,
            Found<Person> people,
            List<Affiliation> former,
            List<OrganisationPeriod> history) {
        OrganisationFacts facts = organisation.facts();
        return new OrganisationView(
                OrganisationsView.Line.of(organisation, choices),
                facts.name().values().entrySet().stream()
                        .map(name -> new Name(name.getKey().tag(), name.getKey().ownName(), name.getValue()))
                        .toList(),
                facts.language().ownName(),
                facts.zone().getId(),
                facts.seats(),
                facts.website(),
                people.rows().stream().map(PeopleView.Line::of).toList(),
                people.total(),
                former.stream().map(OrganisationView::former).toList(),
                history.stream().map(period -> period(period, choices)).toList());
    }

    public List<PeopleView.Line> focalPoints() {
        return people.stream().filter(PeopleView.Line::focalPoint).toList();
    }

    private static Former former(Affiliation affiliation) {
        return new Former(
                affiliation.person().id().toString(),
                affiliation.person().addressedName(),
                affiliation.position(),
                affiliation.since(),
                affiliation.until());
    }

    private static Period period(OrganisationPeriod period, Choices choices) {
        return new Period(
                period.name(),
                period.kind().key(),
                period.country(),
                choices.region(period.region()),
                period.status().key(),
                period.since(),
                period.until());
    }
}
