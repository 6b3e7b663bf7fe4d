package org.plenary.network.web;

import java.util.List;
import java.util.Map;
import org.plenary.language.Translated;
import org.plenary.network.Found;
import org.plenary.network.Organisation;
import org.plenary.network.Person;
import org.plenary.network.PersonFilter;

/**
 * People whom a filter lets through.
 *
 * @param query the filter as it stands in an address
 */
public record PeopleView(Map<String, String> filter, String query, Choices choices, List<Line> lines, Paged paged) {
    /** One person. */
    public record Line(
            String id,
            String name,
            String position,
            String email,
            boolean focalPoint,
            String organisationId,
            Translated organisation,
            String country) {
        static Line of(Person person) {
            Organisation organisation = person.organisation();
            return new Line(
                    person.id().toString(),
                    person.addressedName(),
                    person.position(),
                    person.email(),
                    person.isFocalPoint(),
                    organisation.id().toString(),
                    organisation.name(),
                    organisation.country());
        }
    }

    static PeopleView of(PersonFilter filter, Choices choices, Found<Person> found, Paged paged) {
        return new PeopleView(
                filter.values(),
                Sent.query(filter.values()),
                choices,
                found.rows().stream().map(Line::of).toList(),
                paged);
    }

    public String value(String key) {
        return filter.getOrDefault(key, "");
    }
}
