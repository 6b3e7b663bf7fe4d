package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.plenary.network.files.Table;

/** Plans a list against the network as it is at this moment. */
@ApplicationScoped
class Planning {
    @Inject
    OrganisationRepository organisations;

    @Inject
    PersonRepository people;

    List<PlannedRow<OrganisationFacts>> organisations(
            Table table, List<String> fields, Map<Integer, Decision> decisions, IntConsumer progress) {
        List<Region> regions = organisations.regions();
        return new OrganisationPlanner(
                        new KnownOrganisations(organisations.all()),
                        regions.stream().map(Region::code).collect(Collectors.toSet()),
                        new Vocabulary(regions))
                .plan(table, fields, decisions, progress);
    }

    List<PlannedRow<PersonFacts>> people(
            Table table, List<String> fields, Map<Integer, Decision> decisions, IntConsumer progress) {
        return new PersonPlanner(
                        new KnownOrganisations(organisations.all()),
                        new KnownPeople(people.known()),
                        new Vocabulary(organisations.regions()))
                .plan(table, fields, decisions, progress);
    }
}
