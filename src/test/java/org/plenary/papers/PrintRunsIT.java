package org.plenary.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.files.Printed;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.mail.Post;

/** The desk prints the papers of many at once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PrintRunsIT {
    private static final Map<String, String> NOTHING = Map.of();

    private final Dialogue tallinn = Dialogue.published();
    private final Client desk =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String papers = "/desk/events/" + tallinn.slug() + "/papers";
    private final Attendee luc = Attendee.of(tallinn, tallinn.luc(), "on-site");
    private final Attendee ana = Attendee.of(tallinn, tallinn.ana(), "on-site");

    @BeforeEach
    void aColleagueComesOnline() {
        String colleague = tallinn.colleagues(1).get(0);
        Attendee.of(tallinn, colleague, "online");
    }

    @Test
    void badgesOfAllAreOneFileInTheOrderOfNamesAndWhoHasNoneIsNamed() throws IOException {
        String run = order(Map.of("paper", "badge", "sheet", "a4-8"));

        String page = desk.get(run).body();
        assertThat(page)
                .contains("The file holds 2 papers.", "Without a paper", "Colleague 1", "for those who come in person");
        try (Printed file = file(run)) {
            assertThat(file.pages()).isEqualTo(1);
            assertThat(file.codes()).hasSize(2);
            String text = file.text();
            assertThat(text.indexOf("Ana Kask")).isBetween(0, text.indexOf("Luc Morel"));
        }
        assertThat(ana.papers()).containsExactly("badge 1");
        assertThat(luc.papers()).containsExactly("badge 2");
        assertThat(desk.get(papers).body()).contains("Prepared before", run);
    }

    @Test
    void thePapersAreTheSameThatEachHas() throws IOException {
        luc.presses("confirmation");
        String run = order(Map.of("paper", "confirmation"));

        try (Printed file = file(run)) {
            assertThat(file.pages()).isEqualTo(3);
            assertThat(file.text()).contains("Luc Morel", "Dr Ana Kask", "/C-0001", "/C-0003");
        }
        assertThat(luc.papers()).containsExactly("confirmation 1");
        assertThat(luc.fetches("confirmation").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyThoseChosenOrListedGetThem() throws IOException {
        String table = desk.get("/desk/events/" + tallinn.slug() + "/registrations?mode=on-site")
                .body();
        assertThat(table).contains("formaction=\"" + papers + "\"", "href=\"" + papers + "?mode=on-site&amp;\"");
        String choosing = desk.get(papers + "?person=" + luc.registration() + "&mode=on-site")
                .body();
        assertThat(choosing)
                .contains("For 1 person whom you chose.", luc.registration().toString());

        String chosen =
                order(Map.of("paper", "badge", "person", luc.registration().toString()));
        String listed = order(Map.of("paper", "confirmation", "mode", "online"));

        try (Printed one = file(chosen);
                Printed other = file(listed)) {
            assertThat(one.text()).contains("Luc Morel").doesNotContain("Kask");
            assertThat(other.text()).contains("Colleague 1").doesNotContain("Kask", "Morel");
        }
    }

    @Test
    void whatNobodyCanHaveMakesNoFile() {
        String run = order(Map.of("paper", "certificate"));

        assertThat(desk.get(run).body())
                .contains("Nobody could have this paper", "when the meeting is over")
                .doesNotContain(run + "/file");
        assertThat(desk.get(run + "/file").statusCode()).isEqualTo(409);
    }

    @Test
    void aPaperThatWasTakenBackIsNotIssuedAnewByTheWay() {
        luc.presses("confirmation");
        desk.submit(luc.atDesk("confirmation") + "/revocation", NOTHING);

        String run = order(Map.of("paper", "confirmation"));

        assertThat(desk.get(run).body()).contains("The organisers took this paper back");
        assertThat(luc.papers()).containsExactly("confirmation 1 revoked");
    }

    /** As when the server is killed while it prints. */
    @Test
    void anotherOneTakesOverWhoseLeaseIsOver() throws IOException {
        luc.presses("badge");
        UUID run = abandoned(1);

        Post.await(() -> state(run).equals("ready"));

        assertThat(luc.papers()).containsExactly("badge 1");
        try (Printed file = file(papers + "/" + run)) {
            assertThat(file.text()).contains("Luc Morel", "/B-0001");
        }
    }

    @Test
    void whatStopsAgainAndAgainIsGivenUpUntilSomebodyTriesAgain() {
        UUID run = abandoned(3);

        Post.await(() -> state(run).equals("failed"));
        assertThat(desk.get(papers + "/" + run).body()).contains("The file could not be made", "Try again");

        assertThat(desk.submit(papers + "/" + run + "/tries", NOTHING).statusCode())
                .isEqualTo(303);
        Post.await(() -> state(run).equals("ready"));
        desk.submit(papers + "/" + run + "/tries", NOTHING);
        assertThat(state(run)).isEqualTo("ready");
    }

    @Test
    void theFileIsForgottenAfterADay() {
        String run = order(Map.of("paper", "badge"));
        Database.change("update print_runs set expires_at = now() - interval '1 second' where id = ?", id(run));

        Post.await(() -> desk.get(run).statusCode() == 404);
        assertThat(desk.get(run + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeOrderedSaysWhy() {
        HttpResponse<String> nobody = desk.submit(papers, Map.of("paper", "badge", "state", "cancelled"));
        assertThat(nobody.statusCode()).isEqualTo(409);
        assertThat(nobody.body()).contains("There is nobody to print papers for");
        assertThat(desk.submit(papers, Map.of("paper", "diploma")).statusCode()).isEqualTo(422);
        assertThat(desk.submit(papers, Map.of("paper", "badge", "sheet", "a0")).statusCode())
                .isEqualTo(422);
        String elsewhere = papers.replace(tallinn.slug(), Dialogue.planned().slug());
        assertThat(desk.get(elsewhere + "/" + id(order(Map.of("paper", "badge"))))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void moreThanFiveHundredAreRefusedInWordsAtTheDeskAndInTheApi() {
        tallinn.colleagues(501);
        List<String> many = Database.column(
                "insert into registrations (id, event_id, person_id, mode, state, registered_at, changed_at)"
                        + " select gen_random_uuid(), e.id, p.id, 'online', 'registered', now(), now()"
                        + " from events e, people p where e.slug = ? and p.family_name <> '1'"
                        + " and p.email::text like 'colleague-%' || right(e.slug, 8) || '@%' returning id",
                tallinn.slug());
        assertThat(many).hasSize(500);
        String chosen = many.stream().map(id -> "&person=" + id).collect(Collectors.joining());
        String api = "/api/v1/events/" + tallinn.slug() + "/papers";

        for (HttpResponse<String> refused : List.of(
                desk.submit(papers, Map.of("paper", "confirmation", "mode", "online")),
                desk.submit(papers, "paper=confirmation" + chosen + "&person=" + luc.registration()),
                Client.launcher().postJson(api, "{\"paper\":\"confirmation\"}"),
                Client.launcher()
                        .postJson(
                                api,
                                "{\"paper\":\"confirmation\",\"registrations\":[\"" + String.join("\",\"", many)
                                        + "\",\"" + luc.registration() + "\"]}"))) {
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("One file takes at most 500 people");
        }
        assertThat(Database.column(
                        "select r.id from print_runs r join events e on e.id = r.event_id where e.slug = ?",
                        tallinn.slug()))
                .isEmpty();
        assertThat(desk.submit(papers, "paper=badge" + chosen).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramDoesWhatTheDeskDoes() throws IOException {
        Client program = Client.launcher();
        String api = "/api/v1/events/" + tallinn.slug() + "/papers";
        String order = "{\"paper\":\"badge\",\"sheet\":\"letter-8\",\"filter\":{\"mode\":\"on-site\"}}";

        Client keyed = program.with("Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> ordered = keyed.postJson(api, order);
        assertThat(ordered.statusCode()).isEqualTo(201);
        assertThat(keyed.postJson(api, order).body()).isEqualTo(ordered.body());
        String run = ordered.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        Post.await(() -> program.get(run).body().contains("\"state\":\"ready\""));

        assertThat(program.get(run).body()).contains("\"papers\":2", "\"skipped\":0", "\"done\":2", "\"total\":2");
        try (Printed file = Printed.of(program.stream(run + "/file").body().readAllBytes())) {
            assertThat(file.codes()).hasSize(2);
        }
        String one = program.postJson(
                        api,
                        "{\"paper\":\"confirmation\",\"registrations\":[\"" + luc.registration() + "\",\"nothing\"]}")
                .body();
        assertThat(one).contains("\"total\":1");
        assertThat(program.postJson(api, "{\"sheet\":\"a4-8\"}").statusCode()).isEqualTo(422);
    }

    private String order(Map<String, String> wish) {
        HttpResponse<String> answer = desk.submit(papers, wish);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String run = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        Post.await(() -> state(id(run)).equals("ready"));
        return run;
    }

    private static UUID id(String run) {
        return UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
    }

    private static String state(UUID run) {
        return Database.column("select state from print_runs where id = ?", run).get(0);
    }

    private Printed file(String run) throws IOException {
        try (var body =
                new ByteArrayInputStream(desk.stream(run + "/file").body().readAllBytes())) {
            return Printed.of(body.readAllBytes());
        }
    }

    /** Luc's badge, begun so many times, and whoever printed it is gone. */
    private UUID abandoned(int tries) {
        UUID run = UUID.randomUUID();
        Database.change(
                "with run as (insert into print_runs (id, event_id, kind, sheet, state, total, ordered_by, ordered_at,"
                        + " tries, leased_until, expires_at) select ?, id, 'badge', 'a4-8', 'printing', 1, 'plenary',"
                        + " now(), ?, now() - interval '1 second', now() + interval '1 day' from events where slug = ?"
                        + " returning id) insert into print_run_places (run_id, place, registration_id)"
                        + " select id, 1, ? from run",
                run,
                tries,
                tallinn.slug(),
                luc.registration());
        return run;
    }
}
