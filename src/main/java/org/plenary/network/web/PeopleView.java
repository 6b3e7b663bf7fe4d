package org.plenary.network.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.network.Found;
import org.plenary.network.InList;
import org.plenary.network.Organisation;
import org.plenary.network.Person;
import org.plenary.network.PersonFilter;
import org.plenary.network.SavedList;
import org.plenary.web.FaultView;

/**
 * People whom a filter lets through.
 *
 * @param query the filter as it stands in an address
 * @param list the saved list among what the filter asks
 * @param faults of a list that was to be saved or renamed
 */
public record PeopleView(
        Map<String, String> filter,
        String query,
        Choices choices,
        Optional<Opened> list,
        List<Line> lines,
        Stretch stretch,
        List<FaultView> faults) {
    /** The saved list that is looked at. */
    public record Opened(String id, String name) {
        static Opened of(SavedList list) {
            return new Opened(list.id().toString(), list.name());
        }
    }

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

    static PeopleView of(
            PersonFilter filter,
            Choices choices,
            Optional<Opened> list,
            Found<Person> found,
            Stretch stretch,
            List<FaultView> faults) {
        return new PeopleView(
                filter.values(),
                Sent.query(filter.values()),
                choices,
                list,
                found.rows().stream().map(Line::of).toList(),
                stretch,
                faults);
    }

    /** Whether more is asked than a list asks already. */
    public boolean canBeSaved() {
        return filter.keySet().stream().anyMatch(key -> !key.equals(InList.KEY));
    }

    /** Whether anything is chosen that is asked for less often. */
    public boolean asksMore() {
        return choices.more().stream().anyMatch(further -> filter.containsKey(further.key()));
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }

    public String value(String key) {
        return filter.getOrDefault(key, "");
    }
}
