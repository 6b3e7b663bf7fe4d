package org.plenary.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;

class PersonImportTest {
    private static final String HEAD =
            "organisation_id,honorific,given_name,family_name,name_order,gender,position,email,language,time_zone,role\n";
    private final Organisation tallinn = new Organisation(new OrganisationFacts(
            "ee-1",
            OrganisationKind.NATIONAL_CENTRE,
            Translated.of(Language.EN, "National Centre of Estonia"),
            "EE",
            "europe",
            OrganisationStatus.ACTIVE,
            Language.EN,
            ZoneId.of("Europe/Tallinn"),
            4,
            ""));
    private final PersonFacts ana = new PersonFacts(
            "ee-1",
            "Dr",
            "Ana",
            "Kask",
            false,
            "female",
            "Rector",
            "Ana@ee-1.example",
            Set.of(),
            Language.RU,
            ZoneId.of("Europe/Tallinn"),
            true);

    @Test
    void aNewRowIsAddedWithAllItSays() {
        ImportPlan<PersonFacts, Person> plan =
                plan(Map.of(), "ee-1,Dr,Ana,Kask,,female,Rector,Ana@ee-1.example,ru,Europe/Tallinn,focal-point");

        assertThat(plan.added()).containsExactly(ana);
        assertThat(plan.preview()).isEqualTo(new Preview(1, 0, 0, List.of()));
    }

    @Test
    void aKnownAddressIsRecognisedInAnyCase() {
        Map<String, Person> known = Map.of("ana@ee-1.example", new Person(ana, tallinn));

        assertThat(plan(known, "ee-1,Dr,Ana,Kask,,female,Rector,Ana@ee-1.example,ru,Europe/Tallinn,focal-point")
                        .preview())
                .isEqualTo(new Preview(0, 0, 1, List.of()));
        assertThat(plan(known, "ee-1,Dr,Ana,Kask,,female,Dean,Ana@ee-1.example,ru,Europe/Tallinn,focal-point")
                        .preview())
                .isEqualTo(new Preview(0, 1, 0, List.of()));
    }

    @Test
    void writingTheAddressInAnotherCaseChangesNothing() {
        Map<String, Person> known = Map.of("ana@ee-1.example", new Person(ana, tallinn));

        assertThat(plan(known, "ee-1,Dr,Ana,Kask,,female,Rector,ana@EE-1.example,ru,Europe/Tallinn,focal-point")
                        .preview())
                .isEqualTo(new Preview(0, 0, 1, List.of()));
    }

    @Test
    void everyProblemIsToldByRowAndColumnAndTheRestIsKept() {
        ImportPlan<PersonFacts, Person> plan = plan(
                Map.of(),
                "ee-1,,Ana,Kask,,,,ana@ee-1.example,,,",
                "xx-9,,,,sideways,,,not an address,de,Mars/Olympus,king",
                "ee-1,,Ana,Kask,,,,ANA@ee-1.example,,,");

        assertThat(plan.added()).hasSize(1);
        assertThat(plan.preview().problems())
                .containsExactly(
                        problem(3, "xx-9", Fault.of("organisation_id", "organisation-unknown")),
                        problem(3, "", Fault.of("family_name", "missing")),
                        problem(3, "sideways", oneOf("name_order", "family-first, given-first")),
                        problem(3, "not an address", Fault.of("email", "email")),
                        problem(3, "de", Fault.of("language", "language")),
                        problem(3, "Mars/Olympus", Fault.of("time_zone", "zone")),
                        problem(3, "king", oneOf("role", "delegate, focal-point")),
                        problem(4, "ANA@ee-1.example", Fault.of("email", "twice")));
        assertThat(plan.preview().canBeApplied()).isFalse();
    }

    private static Fault oneOf(String column, String allowed) {
        return Fault.of(column, "one-of", "allowed", allowed);
    }

    private static RowProblem problem(int row, String found, Fault fault) {
        return new RowProblem(row, found, fault);
    }

    private ImportPlan<PersonFacts, Person> plan(Map<String, Person> known, String... rows) {
        byte[] file = (HEAD + String.join("\n", rows)).getBytes(UTF_8);
        return new PersonImport(Map.of("ee-1", tallinn), known).plan(CsvFile.read(file, ImportKind.PEOPLE));
    }
}
