package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
import org.plenary.Server;
import org.plenary.files.Printed;
import org.plenary.identity.Purpose;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.mail.Post;

/** Luc and others need an official letter for their visa. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LettersIT {
    private static final Map<String, String> NOTHING = Map.of();

    private final Dialogue tallinn = Dialogue.published();
    private final Client luc = Client.anybody().with("Accept-Language", "en").with("Cookie", "lang=en");
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));
    private String link = "";

    @BeforeEach
    void lucIsInvited() {
        tallinn.invite(tallinn.luc());
        tallinn.mailed();
        link = tallinn.invitation(tallinn.luc());
    }

    @Test
    void theButtonLeadsToTheLetterInTheInviteesLanguage() throws IOException {
        assertThat(luc.get(link).body()).contains("action=\"" + link + "/letter\"");

        HttpResponse<String> answer = luc.submit(link + "/letter", NOTHING);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(link + "/letter");
        HttpResponse<InputStream> file = luc.stream(link + "/letter");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Language")).hasValue("fr");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"invitation-" + tallinn.slug() + "-0001.pdf\"");
        assertThat(file.headers().allValues("Cache-Control")).allMatch(value -> value.contains("no-store"));
        try (Printed letter = Printed.of(file.body().readAllBytes())) {
            assertThat(letter.pages()).isEqualTo(1);
            assertThat(letter.language()).isEqualTo("fr");
            assertThat(letter.title()).isEqualTo("Lettre d’invitation " + tallinn.reference(1));
            assertThat(letter.text())
                    .contains(
                            tallinn.reference(1),
                            "Madame, Monsieur Luc Morel,",
                            "National Centre",
                            "Dialogue de Tallinn",
                            "lundi 2 juin 2031",
                            "nous avons l’honneur",
                            Server.address() + tallinn.letter(tallinn.luc()));
        }
    }

    @Test
    void inArabicItsLettersAreJoined() throws IOException {
        speaks("ar", "مريم", "الخطيب");

        try (Printed letter = letter(tallinn.luc())) {
            assertThat(letter.language()).isEqualTo("ar");
            assertThat(letter.pages()).isEqualTo(1);
            assertThat(letter.glyphsMissing()).isZero();
            // the name, from its last letter to its first, each in the shape that its neighbours ask for
            assertThat(letter.drawn()).contains("\uFEE2\uFEF3\uFEAE\uFEE3").contains(tallinn.reference(1));
        }
    }

    @Test
    void inChineseEveryCharacterIsThere() throws IOException {
        speaks("zh", "小明", "王");
        Database.change("update people set family_first = true where email = ?::citext", tallinn.luc());

        try (Printed letter = letter(tallinn.luc())) {
            assertThat(letter.language()).isEqualTo("zh");
            assertThat(letter.pages()).isEqualTo(1);
            assertThat(letter.glyphsMissing()).isZero();
            assertThat(letter.text()).contains("邀请函", "王 小明", "2031年6月2日", tallinn.reference(1));
        }
    }

    @Test
    void aLetterKeepsItsNumberAndTheNextOneGetsTheNext() throws IOException {
        tallinn.invite(tallinn.ana());
        tallinn.mailed();

        byte[] first = file(tallinn.luc());
        byte[] other = file(tallinn.ana());

        assertThat(file(tallinn.luc())).isEqualTo(first);
        try (Printed letter = Printed.of(other)) {
            assertThat(letter.text()).contains(tallinn.reference(2), "Dear Dr Ana Kask,");
        }
        assertThat(numbers()).containsExactly("1", "2");
        assertThat(Database.column(
                        "select action from audit_entries where subject = ?",
                        "invitation " + tallinn.invitationId(tallinn.luc())))
                .containsOnlyOnce("invitation.letter-issued");
    }

    @Test
    void askedForAtOnceThereIsOneLetterEach() throws InterruptedException, ExecutionException {
        List<String> colleagues = tallinn.colleagues(3);
        tallinn.invite(colleagues.toArray(String[]::new));
        tallinn.mailed();
        List<String> links = new ArrayList<>(List.of(link, link, link));
        colleagues.forEach(colleague -> links.add(tallinn.invitation(colleague)));

        ExecutorService all = Executors.newFixedThreadPool(links.size());
        try {
            List<Callable<Integer>> tries = links.stream()
                    .<Callable<Integer>>map(one -> () ->
                            Client.anybody().submit(one + "/letter", NOTHING).statusCode())
                    .toList();
            for (Future<Integer> done : all.invokeAll(tries)) {
                assertThat(done.get()).isEqualTo(303);
            }
        } finally {
            all.shutdown();
        }

        assertThat(numbers()).containsExactly("1", "2", "3", "4");
    }

    /** As when the server is killed after the letter has its number, before anybody hears of it. */
    @Test
    void aNumberThatIsCutShortIsGivenToTheNextLetter() throws Exception {
        tallinn.invite(tallinn.ana());
        tallinn.mailed();
        try (Connection obstacle = Server.database("postgres");
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("lock table access_links in exclusive mode");
            Future<Integer> cutShort = CompletableFuture.supplyAsync(
                    () -> luc.submit(link + "/letter", NOTHING).statusCode());
            Post.await(() -> !numbering().isEmpty());

            assertThat(Database.column(
                            "select pg_terminate_backend(?::int)", numbering().get(0)))
                    .containsExactly("t");
            assertThat(cutShort.get()).isEqualTo(500);
            obstacle.rollback();
        }
        assertThat(numbers()).isEmpty();

        try (Printed first = letter(tallinn.ana());
                Printed second = letter(tallinn.luc())) {
            assertThat(first.text()).contains(tallinn.reference(1));
            assertThat(second.text()).contains(tallinn.reference(2));
        }
        assertThat(numbers()).containsExactly("1", "2");
        assertThat(Database.column(
                        "select after ->> 'reference' from audit_entries where action = 'invitation.letter-issued'"
                                + " and event = ? order by id",
                        tallinn.slug()))
                .containsExactly(tallinn.reference(1), tallinn.reference(2));
    }

    @Test
    void lookingIssuesNothing() {
        assertThat(luc.get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> early = luc.get(link + "/letter");
        assertThat(luc.head(link + "/letter").statusCode()).isEqualTo(409);

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("No letter has been issued");
        assertThat(numbers()).isEmpty();

        luc.submit(link + "/letter", NOTHING);
        HttpResponse<String> head = luc.head(link + "/letter");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type")).hasValue("application/pdf");
    }

    @Test
    void whoTakesPartFindsItWithTheirRegistration() {
        luc.submit(link, Map.of("reply", "on-site"));

        assertThat(luc.get(tallinn.registration(Purpose.REGISTRATION, tallinn.luc()))
                        .body())
                .contains("action=\"" + link + "/letter\"");
        assertThat(luc.submit(link + "/letter", NOTHING).statusCode()).isEqualTo(303);
    }

    @Test
    void theDeskGetsTheSameLetter() throws IOException {
        String address = invitee(tallinn.luc());
        assertThat(desk.get("/desk/events/" + tallinn.slug() + "/delegations/" + tallinn.delegation())
                        .body())
                .contains("action=\"" + address + "\"");

        HttpResponse<String> answer = desk.submit(address, NOTHING);
        byte[] file = desk.stream(address).body().readAllBytes();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address);
        assertThat(file(tallinn.luc())).isEqualTo(file);
    }

    @Test
    void aProgramGetsTheSameLetter() throws IOException {
        String address =
                "/api/v1/events/" + tallinn.slug() + "/invitations/" + tallinn.invitationId(tallinn.luc()) + "/letter";
        Client program = Client.launcher();

        String issued = program.postJson(address, "").body();
        String again = program.postJson(address, "").body();

        assertThat(issued)
                .contains(
                        "\"reference\":\"" + tallinn.reference(1) + "\"",
                        "\"check\":\"" + Server.address() + tallinn.letter(tallinn.luc()) + "\"");
        assertThat(again).isEqualTo(issued);
        assertThat(program.stream(address).body().readAllBytes()).isEqualTo(file(tallinn.luc()));
    }

    @Test
    void theDeskOfAnotherEventDoesNot() {
        String elsewhere =
                "/desk/events/" + Dialogue.planned().slug() + "/invitees/" + tallinn.invitationId(tallinn.luc());

        assertThat(desk.submit(elsewhere + "/letter", NOTHING).statusCode()).isEqualTo(404);
        luc.submit(link + "/letter", NOTHING);
        assertThat(desk.get(elsewhere + "/letter").statusCode()).isEqualTo(404);
        assertThat(numbers()).containsExactly("1");
    }

    @Test
    void beforeTheInvitationIsSentThereIsNoLetter() {
        Database.change(
                "update invitations set state = 'queued', sent_at = null where id = ?",
                tallinn.invitationId(tallinn.luc()));

        HttpResponse<String> answer = luc.submit(link + "/letter", NOTHING);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("has not been sent");
        assertThat(luc.get(link).body()).doesNotContain("/letter");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void whoIsKnownTwiceKeepsTheInvitationThatHasTheLetter() {
        luc.submit(link + "/letter", NOTHING);
        tallinn.invite(tallinn.ana());
        tallinn.mailed();

        HttpResponse<String> merge = desk.submit(
                "/desk/network/people/" + tallinn.person(tallinn.ana()) + "/merges",
                Map.of("with", tallinn.person(tallinn.luc()).toString()));

        assertThat(merge.statusCode()).isEqualTo(303);
        assertThat(Database.column(
                        "select l.number from letters_of_invitation l join invitations i on i.id = l.invitation_id"
                                + " where i.person_id = ?",
                        tallinn.person(tallinn.ana())))
                .containsExactly("1");
    }

    @Test
    void theDatabaseKeepsNumbersAsTheyAre() {
        luc.submit(link + "/letter", NOTHING);

        assertThatThrownBy(() -> Database.change(
                        "update letters_of_invitation set number = 7 where invitation_id = ?",
                        tallinn.invitationId(tallinn.luc())))
                .hasMessageContaining("keeps its number");
        assertThat(numbers()).containsExactly("1");
    }

    private void speaks(String language, String given, String family) {
        Database.change(
                "update people set language = ?, given_name = ?, family_name = ? where email = ?::citext",
                language,
                given,
                family,
                tallinn.luc());
    }

    private Printed letter(String person) throws IOException {
        return Printed.of(file(person));
    }

    private byte[] file(String person) throws IOException {
        String own = tallinn.invitation(person) + "/letter";
        luc.submit(own, NOTHING);
        return luc.stream(own).body().readAllBytes();
    }

    private String invitee(String person) {
        return "/desk/events/" + tallinn.slug() + "/invitees/" + tallinn.invitationId(person) + "/letter";
    }

    /** Who has written a letter, not for others to see yet, and waits. */
    private static List<String> numbering() {
        return Database.column("select a.pid from pg_stat_activity a join pg_locks l on l.pid = a.pid"
                + " where a.wait_event_type = 'Lock' and l.mode = 'RowExclusiveLock'"
                + " and l.relation = 'letters_of_invitation'::regclass");
    }

    private List<String> numbers() {
        return Database.column(
                "select l.number from letters_of_invitation l join events e on e.id = l.event_id where e.slug = ?"
                        + " order by l.number",
                tallinn.slug());
    }
}
