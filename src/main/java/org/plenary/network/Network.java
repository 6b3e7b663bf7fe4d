package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.problem.NotFound;

/** The door to the network for whoever has to do with its people: who there is. */
@ApplicationScoped
@Transactional
public class Network {
    @Inject
    NetworkRepository network;

    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    /** In the order of lists. */
    public List<Region> regions() {
        return organisations.regions();
    }

    /** By code. */
    public List<Organisation> organisations() {
        return organisations.all();
    }

    /** By organisation, then address, with their organisations. */
    public List<Person> people() {
        return people.all();
    }

    /** Who is not known is left out. */
    public People people(Collection<UUID> ids) {
        return new People(people.read(ids));
    }

    /** With the organisation. @throws NotFound when there is no such person */
    public Person person(UUID id) {
        return people.people(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** By any of their addresses. */
    public Optional<Person> personByEmail(String email) {
        return people.byAddress(email);
    }

    /** By any of their addresses, as they were given; addresses nobody has are left out. */
    public Map<String, UUID> idsByEmail(Collection<String> emails) {
        Map<String, UUID> known = people.idsByAddress(emails);
        Map<String, UUID> found = new HashMap<>();
        emails.forEach(email -> Optional.ofNullable(known.get(email.toLowerCase(Locale.ROOT)))
                .ifPresent(person -> found.put(email, person)));
        return found;
    }

    public long countOrganisations() {
        return network.count("Organisation");
    }

    public long countPeople() {
        return network.count("Person");
    }
}
