package org.plenary.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads organisations from the rows of a file. */
final class OrganisationImport {
    private final OrganisationReading reader;
    private final Map<String, Organisation> known;

    OrganisationImport(Set<String> regions, Map<String, Organisation> known) {
        reader = new OrganisationReading(regions);
        this.known = known;
    }

    ImportPlan<OrganisationFacts, Organisation> plan(List<CsvFile.Row> rows) {
        ImportPlan<OrganisationFacts, Organisation> plan = new ImportPlan<>();
        for (CsvFile.Row row : rows) {
            Optional<Organisation> organisation = Optional.ofNullable(known.get(row.cell(OrganisationReading.CODE)));
            Reading said = new Reading(row.cells());
            OrganisationFacts facts = reader.facts(said, organisation.map(Organisation::facts));
            plan.row(row, said, facts, OrganisationReading.CODE, organisation, Organisation::facts);
        }
        return plan;
    }
}
