package org.plenary.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.files.Table;
import org.plenary.network.files.TableReader;
import org.plenary.problem.Fault;

class PersonPlannerTest {
    private static final String HEAD =
            "organisation_id,honorific,given_name,family_name,name_order,gender,position,email,language,time_zone,role\n";
    private static final String ANA = "ee-1,Dr,Ana,Kask,,female,Rector,Ana@ee-1.example,ru,Europe/Tallinn,focal-point";
    private final Organisation tallinn = new Organisation(new OrganisationFacts(
            "ee-1",
            OrganisationKind.NATIONAL_CENTRE,
            Translated.of(Language.EN, "National Centre of Estonia").with(Language.RU, "Национальный центр Эстонии"),
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
            Set.of("ana@home.example"),
            Language.RU,
            ZoneId.of("Europe/Tallinn"),
            true);

    @Test
    void aNewRowIsAddedWithAllItSays() {
        PersonFacts alone = new PersonFacts(
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

        PlannedRow<PersonFacts> row = plan(List.of(), HEAD + ANA).get(0);

        assertThat(row)
                .isEqualTo(new PlannedRow<>(
                        2,
                        Outcome.NEW,
                        "Ana Kask <Ana@ee-1.example>",
                        Optional.of(alone),
                        Match.nothing(),
                        List.of(),
                        List.of()));
    }

    @Test
    void aKnownAddressIsRecognisedInAnyCaseAndSpelledAsItIsKnown() {
        assertThat(outcomes(HEAD + ANA)).containsExactly(Outcome.SAME);
        assertThat(outcomes(HEAD + ANA.replace("Ana@ee-1.example", "ana@EE-1.example")))
                .containsExactly(Outcome.SAME);
        PlannedRow<PersonFacts> changed =
                plan(List.of(ana), HEAD + ANA.replace("Rector", "Dean")).get(0);
        assertThat(changed.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(changed.changes()).containsExactly(new Change("position", "Rector", "Dean"));
    }

    @Test
    void anyOfTheAddressesWillDoAndDoesNotBecomeThePreferredOne() {
        assertThat(outcomes(HEAD + ANA.replace("Ana@ee-1.example", "ana@home.example")))
                .containsExactly(Outcome.SAME);
    }

    @Test
    void whatTheListDoesNotSayStaysAsItIs() {
        assertThat(outcomes("organisation_id,given_name,family_name,email\nee-1,Ana,Kask,ana@ee-1.example\n"))
                .containsExactly(Outcome.SAME);
    }

    @Test
    void withoutAnAddressTheNameAndTheOrganisationWillDo() {
        assertThat(outcomes("organisation_id,given_name,family_name,email\nee-1,KASK,Ana,\n"))
                .containsExactly(Outcome.CHANGED);
        assertThat(plan(List.of(ana), "organisation_id,given_name,family_name,email\nee-1,Mart,Tamm,\n")
                        .get(0)
                        .problems())
                .containsExactly(new RowProblem(2, "", Fault.of("email", "missing")));
    }

    @Test
    void theSameNameAtAnotherAddressIsDoubtful() {
        String list = "organisation_id,given_name,family_name,email\nee-1,Ana,Kask,ana.kask@new.example\n";

        PlannedRow<PersonFacts> row = plan(List.of(ana), list).get(0);

        assertThat(row.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(row.match().doubt()).contains(Doubt.SAME_NAME);
        assertThat(row.changes())
                .containsExactly(
                        new Change("email", "Ana@ee-1.example", "ana.kask@new.example"),
                        new Change("other_emails", "ana@home.example", "Ana@ee-1.example;ana@home.example"));
    }

    @Test
    void severalOfTheSameNameAtOtherAddressesAreAllDoubtful() {
        assertThat(outcomes("""
                        organisation_id,given_name,family_name,email
                        ee-1,Ana,Kask,ana.1@new.example
                        ee-1,Ana,Kask,ana.2@new.example
                        """)).containsExactly(Outcome.DOUBTFUL, Outcome.DOUBTFUL);
    }

    @Test
    void aTypingErrorInTheSameOrganisationIsDoubtful() {
        String list = "organisation_id,given_name,family_name,email\nee-1,Anna,Kask,anna@new.example\n";

        assertThat(plan(List.of(ana), list).get(0).match().doubt()).contains(Doubt.SIMILAR_NAME);
    }

    @Test
    void aKnownAddressOfSomebodyWithQuiteAnotherNameIsDoubtful() {
        String list = "organisation_id,given_name,family_name,email\nee-1,Mart,Tamm,ana@ee-1.example\n";

        assertThat(plan(List.of(ana), list).get(0).match().doubt()).contains(Doubt.OTHER_NAME);
    }

    @Test
    void aDecisionEndsTheDoubt() {
        String list = "organisation_id,given_name,family_name,email\nee-1,Ana,Kask,ana.kask@new.example\n";

        assertThat(outcome(list, Decision.SAME)).isEqualTo(Outcome.CHANGED);
        assertThat(outcome(list, Decision.NEW)).isEqualTo(Outcome.NEW);
        assertThat(outcome(list, Decision.SKIP)).isEqualTo(Outcome.LEFT_OUT);
    }

    @Test
    void wordsOfAnyLanguageAreUnderstood() {
        String list = """
                organisation,given_name,family_name,gender,email,language,role
                национальный ЦЕНТР эстонии,Ana,Kask,женский,ana@ee-1.example,русский,point focal
                """;

        assertThat(outcomes(list)).containsExactly(Outcome.SAME);
    }

    @Test
    void everyProblemIsToldByRowAndColumnAndTheRestIsKept() {
        List<PlannedRow<PersonFacts>> plan = plan(List.of(), HEAD + """
                        ee-1,,Ana,Kask,,,,ana@ee-1.example,,,
                        xx-9,,,,sideways,,,not an address,de,Mars/Olympus,king
                        ee-1,,Ana,Kask,,,,ANA@ee-1.example,,,
                        ee-1,,Ana
                        ee-1,,"An
                        a",Kask,,,=1+1,"ana@x.example
                        Bcc: all@x.example",,,
                        """);

        assertThat(plan)
                .extracting(PlannedRow::outcome)
                .containsExactly(Outcome.NEW, Outcome.WRONG, Outcome.WRONG, Outcome.WRONG, Outcome.WRONG);
        assertThat(plan.stream().flatMap(row -> row.problems().stream()))
                .containsExactly(
                        problem(3, "xx-9", Fault.of("organisation_id", "organisation-unknown")),
                        problem(3, "", Fault.of("family_name", "missing")),
                        problem(3, "sideways", oneOf("name_order", "family-first, given-first")),
                        problem(3, "not an address", Fault.of("email", "email")),
                        problem(3, "de", Fault.of("language", "language")),
                        problem(3, "Mars/Olympus", Fault.of("time_zone", "zone")),
                        problem(3, "king", oneOf("role", "delegate, focal-point")),
                        problem(4, "ANA@ee-1.example", Fault.of("email", "twice")),
                        problem(5, "", Fault.of("", "ragged", "found", 3, "expected", 11)),
                        problem(6, "An\na", Fault.of("given_name", "line-break")),
                        problem(6, "=1+1", Fault.of("position", "formula")),
                        problem(6, "ana@x.example\nBcc: all@x.example", Fault.of("email", "line-break")));
    }

    private static Fault oneOf(String column, String allowed) {
        return Fault.of(column, "one-of", "allowed", allowed);
    }

    private static RowProblem problem(int row, String found, Fault fault) {
        return new RowProblem(row, found, fault);
    }

    private List<Outcome> outcomes(String list) {
        return plan(List.of(ana), list).stream().map(PlannedRow::outcome).toList();
    }

    private Outcome outcome(String list, Decision decision) {
        return plan(List.of(ana), list, Map.of(2, decision)).get(0).outcome();
    }

    private List<PlannedRow<PersonFacts>> plan(List<PersonFacts> known, String list) {
        return plan(known, list, Map.of());
    }

    private List<PlannedRow<PersonFacts>> plan(List<PersonFacts> known, String list, Map<Integer, Decision> decisions) {
        Table table = TableReader.read(list.getBytes(UTF_8), Optional.empty());
        return new PersonPlanner(
                        new KnownOrganisations(List.of(tallinn)),
                        new KnownPeople(known.stream()
                                .map(facts -> new Known<>(UUID.randomUUID(), facts))
                                .toList()),
                        new Vocabulary(List.of()))
                .plan(table, new ColumnNames(ImportKind.PEOPLE).guess(table.columns()), decisions, rows -> {});
    }
}
