package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergeIT {
    private static final String ALL_OF = """
            select 'address ' || email::text from person_addresses where person_id = ?1
            union all select 'consent ' || kind from consents where person_id = ?1
            union all select 'place ' || o.code || ' ' || a.position || ' ' || daterange(a.since, a.until)
                from affiliations a join organisations o on o.id = a.organisation_id where a.person_id = ?1
            union all select 'person ' || honorific || ' ' || given_name || ' ' || email::text from people where id = ?1
            union all select 'invitation ' || state from invitations where person_id = ?1
            union all select 'registration ' || state from registrations where person_id = ?1
            union all select 'slot ' || role from slots where person_id = ?1
            order by 1
            """;

    private final Staffed staff = new Staffed();
    private final String kask = "Kask" + staff.mark;
    private String tallinn = "";
    private String tartu = "";
    private UUID ana = UUID.randomUUID();
    private UUID anna = UUID.randomUUID();
    private String anasAddress = "";
    private String annasAddress = "";

    @BeforeEach
    void anaIsKnownTwice() {
        tallinn = staff.organisation("Centre of Tallinn");
        tartu = staff.organisation("University of Tartu");
        anasAddress = staff.person(tallinn, "Ana", kask);
        annasAddress = staff.person(tallinn, "Anna", kask);
        ana = staff.id(anasAddress);
        anna = staff.id(annasAddress);
        staff.desk.submit("/desk/network/people/" + anna + "/consents", Map.of("photos", "on"));
        Map<String, String> said = staff.saying(tallinn, "Anna", kask, annasAddress);
        said.put("honorific", "Dr");
        said.put("version", "1");
        staff.desk.submit("/desk/network/people/" + anna, said);
    }

    @Test
    void bothAreListedAsLikelyDuplicatesUntilTheyAreToldApart() {
        assertThat(duplicates()).contains(ana.toString(), anna.toString());

        staff.desk.submit("/desk/network/people/" + ana + "/distinctions", Map.of("with", anna.toString()));

        assertThat(duplicates()).doesNotContain(ana.toString(), anna.toString());
    }

    @Test
    void whatOnlyOneOfThemSaysIsTakenOverAndTheRestCanBeChosen() {
        String page = staff.desk
                .get("/desk/network/people/" + ana + "/merge?with=" + annasAddress)
                .body();
        assertThat(page).contains("Ana", "Anna", "name=\"given_name\"").doesNotContain("name=\"language\"");

        merge(ana, anna, Map.of("honorific", "gone", "given_name", "kept", "email", "gone"));

        assertThat(all(ana))
                .containsExactlyInAnyOrder(
                        "address " + anasAddress,
                        "address " + annasAddress,
                        "consent photos",
                        "person Dr Ana " + annasAddress,
                        "place " + tallinn + "  (,)");
        assertThat(all(anna)).isEmpty();
        HttpResponse<String> former = staff.desk.get("/desk/network/people/" + anna);
        assertThat(former.statusCode()).isEqualTo(303);
        assertThat(former.headers().firstValue("Location").orElse("")).endsWith(ana.toString());
    }

    @Test
    void aMergeIsUndoneAsIfItHadNeverBeen() {
        Dialogue dialogue = Dialogue.published();
        dialogue.invite(annasAddress);
        dialogue.mailed();
        slot(dialogue, anna);
        move(ana, anasAddress, tartu, "Dean", "2024-02-01");
        List<String> before = all(ana);
        List<String> beforeAnna = all(anna);

        merge(ana, anna, Map.of("given_name", "gone", "email", "gone", "place", "gone"));
        assertThat(all(ana)).contains("place " + tallinn + "  (,)", "invitation sent", "slot speaker");
        undo(ana);

        assertThat(all(ana)).isEqualTo(before);
        assertThat(all(anna)).isEqualTo(beforeAnna);
        assertThat(staff.desk.get("/desk/network/people/" + anna).statusCode()).isEqualTo(200);
    }

    @Test
    void formerPlacesOfBothStayWhereTheyGoTogether() {
        move(ana, anasAddress, tartu, "Dean", "2024-02-01");
        Database.change("delete from affiliations where person_id = ? and until is not null", ana);

        merge(ana, anna, Map.of());

        assertThat(all(ana).stream().filter(row -> row.startsWith("place")))
                .containsExactlyInAnyOrder(
                        "place " + tallinn + "  (,2024-02-01)", "place " + tartu + " Dean [2024-02-01,)");
        undo(ana);
        assertThat(all(ana).stream().filter(row -> row.startsWith("place")))
                .containsExactly("place " + tartu + " Dean [2024-02-01,)");
    }

    @Test
    void whatChangedSinceAMergeStaysWhenItIsUndone() {
        merge(ana, anna, Map.of("email", "gone"));
        Map<String, String> said = staff.saying(tallinn, "Ana Maria", kask, annasAddress);
        said.put("other_emails", anasAddress);
        said.put(
                "version",
                Database.column("select version from people where id = ?", ana).get(0));
        staff.desk.submit("/desk/network/people/" + ana, said);

        undo(ana);

        assertThat(all(ana)).contains("person  Ana Maria " + anasAddress, "address " + anasAddress);
        assertThat(all(anna)).contains("person Dr Anna " + annasAddress, "address " + annasAddress);
    }

    @Test
    void ofTwoInvitationsTheOneThatWasAnsweredIsKept() {
        Dialogue dialogue = Dialogue.published();
        dialogue.invite(anasAddress);
        accept(dialogue, annasAddress);
        dialogue.mailed();
        List<String> before = all(ana);
        assertThat(staff.desk
                        .get("/desk/network/people/" + ana + "/merge?with=" + anna)
                        .body())
                .contains("Both are invited to these", "Tallinn dialogue");

        merge(ana, anna, Map.of());

        assertThat(all(ana))
                .contains("invitation accepted", "registration registered")
                .doesNotContain("invitation sent");
        undo(ana);
        assertThat(all(ana)).isEqualTo(before);
        assertThat(all(anna)).contains("invitation accepted", "registration registered");
    }

    @Test
    void whoAnsweredTwiceForOneEventStaysTwoPeople() {
        Dialogue dialogue = Dialogue.published();
        accept(dialogue, anasAddress);
        accept(dialogue, annasAddress);
        assertThat(staff.desk
                        .get("/desk/network/people/" + ana + "/merge?with=" + anna)
                        .body())
                .contains("Both have answered for the same event", "Tallinn dialogue")
                .doesNotContain("Merge them");

        HttpResponse<String> answer = merging(ana, anna, Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Both have answered for Tallinn dialogue");
        assertThat(all(anna)).contains("invitation accepted");
    }

    @Test
    void ofTwoWhoMergeTheSamePeopleAtOnceOneIsTold() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> attempts = List.of(
                    () -> merging(ana, anna, Map.of()).statusCode(),
                    () -> merging(anna, ana, Map.of()).statusCode());
            List<Future<Integer>> answers = both.invokeAll(attempts);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(303, 409);
        } finally {
            both.shutdownNow();
        }
        assertThat(Database.column("select id from people where id in (?, ?)", ana, anna))
                .hasSize(1);
    }

    @Test
    void aMergeIsUndoneOnceAndOnlyForThirtyDays() {
        merge(ana, anna, Map.of());
        String merge = mergeOf(ana);
        Database.change("update merges set merged_at = now() - interval '31 days' where id = ?::uuid", merge);
        assertThat(undoing(merge).body()).contains("more than 30 days ago");

        Database.change("update merges set merged_at = now() where id = ?::uuid", merge);
        assertThat(undoing(merge).statusCode()).isEqualTo(303);
        assertThat(undoing(merge).body()).contains("This merge was undone before");
    }

    @Test
    void whoWasMergedOnIsPartedFirst() {
        String third = staff.person(tallinn, "Annika", kask);
        merge(ana, anna, Map.of());
        String first = mergeOf(ana);
        merge(staff.id(third), ana, Map.of());

        assertThat(staff.desk
                        .get("/desk/network/people/" + anna)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(staff.id(third).toString());
        assertThat(undoing(first).body()).contains("Please undo that merge first");
    }

    @Test
    void machinesMergeAndUndoAsTheDeskDoes() {
        Client api = Client.launcher();
        String json = "{\"with\":\"" + anna + "\",\"take\":[\"honorific\",\"email\"]}";
        assertThat(api.get("/api/v1/duplicates?q=" + kask).body()).contains(ana.toString(), anna.toString());

        HttpResponse<String> merged = api.postJson("/api/v1/duplicates/" + ana + "/merges", json);
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(all(ana)).contains("person Dr Ana " + annasAddress);

        String merge = mergeOf(ana);
        assertThat(api.postJson("/api/v1/duplicates/merges/" + merge + "/undoing", "")
                        .body())
                .isEqualTo("{\"id\":\"" + merge + "\",\"person\":\"" + anna + "\"}");
        assertThat(all(anna)).contains("person Dr Anna " + annasAddress);
    }

    @Test
    void aLongerListOfDuplicatesAsksTheDatabaseAsOften() {
        Queries.doNotGrowWith(
                () -> {
                    staff.person(tallinn, "Anne", kask);
                    merge(
                            staff.id(staff.person(tartu, "Peeter", kask)),
                            staff.id(staff.person(tartu, "Peter", kask)),
                            Map.of());
                },
                () -> assertThat(duplicates()).contains(kask));
    }

    /** A table that refers to people and is not handed over would keep people from being merged. */
    @Test
    void everyTableThatRefersToPeopleIsHandedOver() {
        assertThat(Database.column("""
                        select distinct c.conrelid::regclass::text from pg_constraint c
                        where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1
                        """))
                .containsExactly(
                        "affiliations",
                        "consents",
                        "distinct_people",
                        "focal_points",
                        "invitations",
                        "person_addresses",
                        "registrations",
                        "released_parts",
                        "slots");
    }

    private String duplicates() {
        return staff.desk.get("/desk/network/duplicates?q=" + kask).body();
    }

    private void merge(UUID kept, UUID gone, Map<String, String> choices) {
        HttpResponse<String> answer = merging(kept, gone, choices);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> merging(UUID kept, UUID gone, Map<String, String> choices) {
        Map<String, String> said = new LinkedHashMap<>(choices);
        said.put("with", gone.toString());
        return staff.desk.submit("/desk/network/people/" + kept + "/merges", said);
    }

    private void undo(UUID kept) {
        HttpResponse<String> answer = undoing(mergeOf(kept));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private HttpResponse<String> undoing(String merge) {
        return staff.desk.submit("/desk/network/merges/" + merge + "/undoing", Map.of());
    }

    private static String mergeOf(UUID kept) {
        return Database.column("select id from merges where kept_id = ? and undone_at is null", kept)
                .get(0);
    }

    private void move(UUID person, String address, String to, String position, String since) {
        Map<String, String> said = new LinkedHashMap<>(Map.of("organisation_id", to, "position", position));
        said.put("since", since);
        said.put(
                "version",
                Database.column("select version from people where id = ?", person)
                        .get(0));
        HttpResponse<String> answer = staff.desk.submit("/desk/network/people/" + person + "/moves", said);
        assertThat(answer.statusCode()).as(address).isEqualTo(303);
    }

    private static void accept(Dialogue dialogue, String person) {
        dialogue.invite(person);
        HttpResponse<String> answer = Client.anybody().submit(dialogue.invitation(person), Map.of("reply", "online"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static void slot(Dialogue dialogue, UUID person) {
        Database.change(
                "insert into slots select gen_random_uuid(), s.id, ?, 'speaker', 9 from sessions s"
                        + " join events e on e.id = s.event_id where e.slug = ? limit 1",
                person,
                dialogue.slug());
    }

    private static List<String> all(UUID person) {
        return Database.column(ALL_OF.replace("?1", "'" + person + "'::uuid"));
    }
}
