package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.audit.Trail;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The door for what an organisation does with its own people: to see who they are, and to add one. */
@ApplicationScoped
@Transactional
public class Colleagues {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]+");
    private static final int LONGEST = 300;

    @Inject
    ColleagueRepository colleagues;

    @Inject
    PersonRepository people;

    @Inject
    Trail trail;

    /** Focal points first, then by name. */
    public List<Person> of(Organisation organisation) {
        return colleagues.of(organisation.id());
    }

    /** Of all these organisations, by name. */
    public List<Person> focalPoints(Collection<UUID> organisations) {
        return colleagues.focalPoints(organisations);
    }

    /**
     * The colleague of that address; entered, in the zone of the organisation, when nobody has it.
     *
     * @throws Invalid when a name or the address is missing, or the address is somebody's of another organisation
     */
    public Person enter(Organisation organisation, Newcomer newcomer) {
        List<Fault> faults = new ArrayList<>();
        if (newcomer.givenName().isEmpty() && newcomer.familyName().isEmpty()) {
            faults.add(Fault.of("familyName", "missing"));
        }
        tooLong("givenName", newcomer.givenName(), faults);
        tooLong("familyName", newcomer.familyName(), faults);
        tooLong("position", newcomer.position(), faults);
        if (!EMAIL.matcher(newcomer.email()).matches()) {
            faults.add(Fault.of("email", newcomer.email().isEmpty() ? "missing" : "email"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return people.byAddress(newcomer.email())
                .map(known -> ofThat(organisation, known))
                .orElseGet(() -> add(organisation, newcomer));
    }

    private static void tooLong(String field, String value, List<Fault> faults) {
        if (value.length() > LONGEST) {
            faults.add(Fault.of(field, "too-long", "most", LONGEST));
        }
    }

    private static Person ofThat(Organisation organisation, Person known) {
        if (!known.organisation().id().equals(organisation.id())) {
            throw new Invalid(Fault.of("email", "address-elsewhere"));
        }
        return known;
    }

    private Person add(Organisation organisation, Newcomer newcomer) {
        Person person = new Person(
                new PersonFacts(
                        organisation.code(),
                        "",
                        newcomer.givenName(),
                        newcomer.familyName(),
                        false,
                        "",
                        newcomer.position(),
                        newcomer.email(),
                        Set.of(),
                        newcomer.language(),
                        organisation.facts().zone(),
                        false),
                organisation);
        colleagues.add(person);
        trail.record("person.entered", "person " + person.id(), "", Map.of("organisation", organisation.code()));
        return person;
    }
}
