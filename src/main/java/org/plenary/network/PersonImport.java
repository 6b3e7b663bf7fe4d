package org.plenary.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads people from the rows of a file. */
final class PersonImport {
    private static final String ORGANISATION = "organisation_id";
    private static final String FOCAL_POINT = "focal-point";
    private static final Set<String> GENDERS = Set.of("", "female", "male", "other");
    private static final String FAMILY_FIRST = "family-first";
    private static final Set<String> ORDERS = Set.of("", "given-first", FAMILY_FIRST);
    private static final Set<String> ROLES = Set.of("", "delegate", FOCAL_POINT);

    private final Map<String, Organisation> organisations;
    private final Map<String, Person> known;

    /** @param known by address in lower case */
    PersonImport(Map<String, Organisation> organisations, Map<String, Person> known) {
        this.organisations = organisations;
        this.known = known;
    }

    ImportPlan<PersonFacts, Person> plan(List<CsvFile.Row> rows) {
        ImportPlan<PersonFacts, Person> plan = new ImportPlan<>();
        for (CsvFile.Row row : rows) {
            RowReader reader = new RowReader(row);
            plan.row(reader, facts(reader), "email", address -> Optional.ofNullable(known.get(address)), Person::facts);
        }
        return plan;
    }

    private PersonFacts facts(RowReader row) {
        String organisation = row.needed(ORGANISATION);
        if (!organisation.isEmpty() && !organisations.containsKey(organisation)) {
            row.wrong(ORGANISATION, "organisation-unknown");
        }
        String given = row.text("given_name");
        String family = row.text("family_name");
        if (given.isEmpty() && family.isEmpty()) {
            row.wrong("family_name", "missing");
        }
        return new PersonFacts(
                organisation,
                row.text("honorific"),
                given,
                family,
                row.oneOf("name_order", ORDERS).equals(FAMILY_FIRST),
                row.oneOf("gender", GENDERS),
                row.text("position"),
                address(row),
                row.language("language"),
                row.zone("time_zone"),
                row.oneOf("role", ROLES).equals(FOCAL_POINT));
    }

    /** As it is known already, since writing it in another case makes it no other address. */
    private String address(RowReader row) {
        String address = row.email("email");
        Person person = known.get(address.toLowerCase(Locale.ROOT));
        return person == null ? address : person.email();
    }
}
