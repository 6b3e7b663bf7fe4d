package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
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
        return new People(people.people(ids));
    }

    /** With the organisation. @throws NotFound when there is no such person */
    public Person person(UUID id) {
        return people.people(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** By any of their addresses. */
    public Optional<Person> personByEmail(String email) {
        return people.byAddress(email);
    }

    public long countOrganisations() {
        return network.count("Organisation");
    }

    public long countPeople() {
        return network.count("Person");
    }
}
