package org.plenary.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads people from the rows of a file. */
final class PersonImport {
    private final PersonReading reader;
    private final Map<String, Person> known;

    /** @param known by address in lower case */
    PersonImport(Map<String, Organisation> organisations, Map<String, Person> known) {
        reader = new PersonReading(code -> Optional.ofNullable(organisations.get(code)), name -> List.of());
        this.known = known;
    }

    ImportPlan<PersonFacts, Person> plan(List<CsvFile.Row> rows) {
        ImportPlan<PersonFacts, Person> plan = new ImportPlan<>();
        for (CsvFile.Row row : rows) {
            Optional<Person> person =
                    Optional.ofNullable(known.get(row.cell(PersonReading.EMAIL).toLowerCase(Locale.ROOT)));
            Reading said = new Reading(row.cells());
            PersonFacts facts = reader.facts(said, person.map(Person::facts));
            plan.row(row, said, facts, PersonReading.EMAIL, person, Person::facts);
        }
        return plan;
    }
}
