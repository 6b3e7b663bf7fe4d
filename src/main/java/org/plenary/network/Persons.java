package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/**
 * The door to the people one by one. What is said of a person comes by the names of the columns of a list ({@code
 * given_name}, {@code email}…); a name that is left out leaves what is known.
 */
@ApplicationScoped
@Transactional
public class Persons {
    @Inject
    Clock clock;

    @Inject
    PersonRepository people;

    @Inject
    PersonSearchRepository search;

    @Inject
    OrganisationRepository organisations;

    @Inject
    @Any
    Instance<Criterion> criteria;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    public Found<Person> find(PersonFilter filter, Part part) {
        return search.find(filter, chosen(filter), part);
    }

    /** In an order that means nothing and stays, one page of them. */
    public Slice<Person> all(PersonFilter filter, Paging paging) {
        return paging.slice(
                search.page(filter, chosen(filter), paging),
                person -> List.of(person.id().toString()));
    }

    /** Whom the filter lets through. */
    public Set<UUID> ids(PersonFilter filter) {
        return search.ids(filter, chosen(filter));
    }

    private List<Set<UUID>> chosen(PersonFilter filter) {
        return criteria.stream()
                .filter(criterion -> !filter.value(criterion.key()).isEmpty())
                .map(criterion -> criterion.people(filter.value(criterion.key())))
                .toList();
    }

    /** What people can be chosen by besides what the network itself knows, by key. */
    public List<Criterion> criteria() {
        return criteria.stream()
                .sorted(java.util.Comparator.comparing(Criterion::key))
                .toList();
    }

    /** @throws Refused for somebody who was erased */
    public Person person(UUID id) {
        Person person = people.find(id).orElseThrow(NotFound::new);
        if (person.isErased()) {
            throw new Refused("person-erased");
        }
        return person;
    }

    /** The present first. */
    public List<Affiliation> history(UUID id) {
        return people.history(id);
    }

    /** The newest first. */
    public List<Consent> consents(UUID id) {
        return people.consents(id);
    }

    public Person enter(Map<String, String> said) {
        Reading reading = new Reading(said);
        PersonFacts facts = reader().facts(reading, Optional.empty());
        reportTaken(reading, facts, Optional.empty());
        reading.orRefuse();
        Person person = new Person(facts, organisation(facts));
        people.add(person);
        people.flush();
        trail.record("person.entered", subject(person.id()), "", Map.of("organisation", facts.organisation()));
        return person;
    }

    /**
     * Corrects what is said, or, with a day in {@code since}, moves the person on to another place since then.
     *
     * @param version which was looked at
     * @throws Refused when somebody else changed it in between
     */
    public Person describe(UUID id, Map<String, String> said, int version) {
        Person person = person(id);
        if (person.version() != version) {
            throw new Refused("conflict");
        }
        Reading reading = new Reading(said);
        PersonFacts before = person.facts();
        PersonFacts facts = reader().facts(reading, Optional.of(before));
        reportTaken(reading, facts, Optional.of(person));
        Optional<LocalDate> since = Days.read(reading, person.since(), clock);
        reading.orRefuse();
        Organisation organisation = organisation(facts);
        since.ifPresentOrElse(
                day -> person.moveOn(facts, organisation, day), () -> person.describe(facts, organisation));
        people.flush();
        Map<String, Object> changed =
                new HashMap<>(Differences.between(before, facts).after());
        changed.keySet().retainAll(List.of("organisation", "focalPoint"));
        changed.put(
                "changed",
                String.join(", ", Differences.between(before, facts).after().keySet()));
        since.ifPresent(day -> changed.put(Days.SINCE, day));
        trail.record("person.described", subject(id), "", changed);
        return person;
    }

    /** Saying again what is known changes nothing. */
    public void consent(UUID id, ConsentKind kind, boolean given) {
        person(id);
        boolean known = people.consents(id).stream()
                .filter(consent -> consent.kind() == kind)
                .findFirst()
                .map(Consent::isGiven)
                .orElse(false);
        if (known != given) {
            people.add(new Consent(id, kind, given, actor.name(), clock.instant()));
            trail.record("person.consented", subject(id), "", Map.of(kind.key(), given));
        }
    }

    private void reportTaken(Reading said, PersonFacts facts, Optional<Person> by) {
        Stream.concat(Stream.of(facts.email()), facts.others().stream())
                .filter(address -> people.byAddress(address)
                        .filter(owner -> by.filter(owner::equals).isEmpty())
                        .isPresent())
                .findFirst()
                .ifPresent(address -> said.wrong(
                        address.equals(facts.email()) ? PersonReading.EMAIL : PersonReading.OTHERS,
                        "address-taken",
                        "address",
                        address));
    }

    private PersonReading reader() {
        return new PersonReading(organisations::byCode, name -> List.of());
    }

    private Organisation organisation(PersonFacts facts) {
        return organisations.byCode(facts.organisation()).orElseThrow(NotFound::new);
    }

    private static String subject(UUID person) {
        return "person " + person;
    }
}
