package org.plenary.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;
import org.plenary.files.Printed;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Luc comes to Tallinn and needs papers: for the consulate, for his employer, for the door, and afterwards. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PapersIT {
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> PASSPORT = Map.of(
            "visa-letter", "yes",
            "passport-name", "MOREL LUC",
            "nationality", "FR",
            "birth-date", "1984-03-09",
            "passport-number", "A12345678",
            "passport-expiry", "2033-01-31");

    private final Dialogue tallinn = Dialogue.published();
    private final Client desk =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final Attendee luc = Attendee.of(tallinn, tallinn.luc(), "on-site");

    @Test
    void theButtonLeadsToTheConfirmationInTheParticipantsLanguage() throws IOException {
        assertThat(luc.sees()).contains("Your documents", "action=\"" + luc.own("confirmation") + "\"");

        HttpResponse<String> answer = luc.presses("confirmation");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(luc.own("confirmation"));
        HttpResponse<String> file = luc.fetches("confirmation");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"confirmation-" + tallinn.slug() + "-0001.pdf\"");
        assertThat(file.headers().allValues("Cache-Control")).allMatch(value -> value.contains("no-store"));
        try (Printed confirmation = luc.printed("confirmation")) {
            assertThat(confirmation.language()).isEqualTo("fr");
            assertThat(confirmation.text())
                    .contains(reference("C", 1), "Luc Morel", "Dialogue de Tallinn", "2 juin 2031");
            assertThat(confirmation.codes()).containsExactly(Server.address() + luc.check("confirmation", 1));
        }
        assertThat(luc.sees()).contains("Number " + reference("C", 1), "href=\"" + luc.own("confirmation") + "\"");
    }

    @Test
    void pressedAgainOrAtOnceItIsTheSamePaper() throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> press = () -> luc.presses("badge").statusCode();
            for (Future<Integer> done : all.invokeAll(List.of(press, press, press, press))) {
                assertThat(done.get()).isEqualTo(303);
            }
        } finally {
            all.shutdown();
        }
        byte[] first = luc.file("badge");
        luc.presses("badge");

        assertThat(luc.file("badge")).isEqualTo(first);
        assertThat(luc.papers()).containsExactly("badge 1");
        assertThat(Database.column(
                        "select after ->> 'reference' from audit_entries where action = 'paper.issued' and subject = ?",
                        "registration " + luc.registration()))
                .containsExactly(reference("B", 1));
    }

    @Test
    void whatHasChangedMakesTheNextPaperAndTheOldOneSaysSo() {
        luc.presses("confirmation");
        assertThat(luc.checked("confirmation", 1)).contains("This paper is genuine and holds", "Luc Morel");

        Database.change("update people set family_name = 'Moreau' where email = ?::citext", tallinn.luc());

        assertThat(luc.fetches("confirmation").statusCode()).isEqualTo(409);
        assertThat(luc.checked("confirmation", 1)).contains("genuine, but no longer up to date", "Luc Moreau");
        assertThat(luc.sees()).contains("no longer says what is true");
        luc.presses("confirmation");
        assertThat(luc.papers()).containsExactly("confirmation 1 replaced", "confirmation 2");
        assertThat(luc.checked("confirmation", 1)).contains("This paper was replaced", reference("C", 2));
        assertThat(luc.checked("confirmation", 2)).contains("This paper is genuine and holds");
    }

    @Test
    void theBadgeHasTheNameAskedForAndACodeThatOpensNothing() throws IOException {
        asks("badge-name");
        luc.tells(Map.of("badge-name", "Lucky Luc"));
        luc.presses("badge");

        try (Printed badge = luc.printed("badge")) {
            String code =
                    "PLENARY:" + luc.registration().toString().replace("-", "").toUpperCase(Locale.ROOT);
            assertThat(badge.codes()).contains(code);
            assertThat(badge.text()).contains("Lucky Luc", "National Centre", "Estonie", reference("B", 1));
        }
    }

    @Test
    void theVisaLetterIsForWhoAskedAndToldWhatStandsInThePassport() throws IOException {
        asks("visa");
        assertThat(desk.submit(luc.atDesk("visa-letter"), NOTHING).body()).contains("was not asked for in the form");
        assertThat(luc.sees()).doesNotContain("/papers/visa-letter", "For the consulate");

        Database.change(
                "insert into given_answers (id, event_id, registration_id, question_id, wording_id, type, value, given_at, version)"
                        + " select gen_random_uuid(), q.event_id, ?, q.id, w.id, q.type, 'yes', now(), 0"
                        + " from questions q join question_wordings w on w.question_id = q.id"
                        + " join events e on e.id = q.event_id where e.slug = ? and q.topic = 'visa-letter'",
                luc.registration(),
                tallinn.slug());
        assertThat(luc.sees()).contains("For the consulate", "Still missing:", "Passport number", "Nationality");
        assertThat(desk.get(luc.atDesk()).body()).contains("Still missing:", "Passport valid until");
        assertThat(desk.submit(luc.atDesk("visa-letter"), NOTHING).body()).contains("something of it is missing");

        luc.tells(PASSPORT);
        assertThat(luc.sees()).contains("The organisers look at it");
        assertThat(luc.presses("visa-letter").body()).contains("The organisers issue this letter");
        assertThat(luc.papers()).isEmpty();

        assertThat(desk.submit(luc.atDesk("visa-letter"), NOTHING).statusCode()).isEqualTo(303);
        try (Printed letter = luc.printed("visa-letter")) {
            assertThat(letter.text())
                    .contains(reference("V", 1), "MOREL LUC", "A12345678", "France", "9 mars 1984", "31 janvier 2033");
        }
        assertThat(luc.sees()).contains("href=\"" + luc.own("visa-letter") + "\"");
        assertThat(luc.checked("visa-letter", 1)).contains("genuine and holds").doesNotContain("A12345678");
    }

    @Test
    void aPassportThatEndsBeforeTheMeetingIsNone() {
        asks("visa");
        Map<String, String> soon = new java.util.HashMap<>(PASSPORT);
        soon.put("passport-expiry", "2031-06-01");
        luc.tells(soon);

        assertThat(desk.submit(luc.atDesk("visa-letter"), NOTHING).body())
                .contains("not valid until the last day of the meeting");
    }

    @Test
    void theCertificateIsForWhoWasThereOnceItIsOver() throws IOException {
        assertThat(luc.presses("certificate").body()).contains("issued when the meeting is over");
        Database.change(
                "update events set starts_on = '2026-01-05', ends_on = '2026-01-06' where slug = ?", tallinn.slug());
        assertThat(luc.sees()).doesNotContain("/papers/certificate");
        assertThat(luc.presses("certificate").body()).contains("no session that this person attended");

        luc.wasThere();
        luc.wasThere();

        assertThat(luc.sees()).contains("action=\"" + luc.own("certificate") + "\"");
        assertThat(luc.presses("certificate").statusCode()).isEqualTo(303);
        try (Printed certificate = luc.printed("certificate")) {
            assertThat(certificate.text()).contains(reference("A", 1), "Luc Morel", "Séances suivies", "2");
        }
    }

    @Test
    void whoCancelsHasPapersNoMoreUntilTheyComeBack() {
        luc.presses("confirmation");
        luc.presses("badge");
        luc.answers("decline");

        assertThat(luc.checked("confirmation", 1)).contains("This paper is no longer valid");
        assertThat(luc.fetches("confirmation").statusCode()).isEqualTo(409);
        assertThat(luc.presses("badge").body()).contains("not registered, or cancelled");

        luc.answers("online");
        assertThat(luc.checked("badge", 1)).contains("This paper is no longer valid");
        assertThat(luc.checked("confirmation", 1)).contains("no longer up to date");
        assertThat(luc.presses("badge").body()).contains("for those who come in person");
    }

    @Test
    void whatStaffTakeBackHoldsNoMoreAndOnlyTheyIssueTheNext() {
        luc.presses("confirmation");

        assertThat(desk.submit(luc.atDesk("confirmation") + "/revocation", NOTHING)
                        .statusCode())
                .isEqualTo(303);
        assertThat(luc.checked("confirmation", 1)).contains("This paper was taken back", "do not accept it");
        assertThat(luc.fetches("confirmation").body()).contains("The organisers took this paper back");
        assertThat(luc.presses("confirmation").statusCode()).isEqualTo(409);
        assertThat(luc.sees()).contains("was taken back");
        desk.submit(luc.atDesk("confirmation") + "/revocation", NOTHING);
        assertThat(luc.papers()).containsExactly("confirmation 1 revoked");

        desk.submit(luc.atDesk("confirmation"), NOTHING);
        assertThat(luc.papers()).containsExactly("confirmation 1 revoked", "confirmation 2");
        assertThat(luc.fetches("confirmation").statusCode()).isEqualTo(200);
    }

    @Test
    void lucsOwnDataTellWhichPapersHeWasGiven() {
        assertThat(luc.client().get(luc.page() + "/data").body()).contains("\"papers\":[]");
        luc.presses("confirmation");
        Database.change("update people set family_name = 'Moreau' where email = ?::citext", tallinn.luc());
        luc.presses("confirmation");
        luc.presses("badge");
        desk.submit(luc.atDesk("badge") + "/revocation", NOTHING);

        assertThat(luc.client()
                        .get(luc.page() + "/data")
                        .body()
                        .replaceAll("\"issuedAt\":\"[0-9TZ:.-]+\"", "\"issuedAt\":\"then\""))
                .contains("\"papers\":[" + own("badge", reference("B", 1), "revoked") + ","
                        + own("confirmation", reference("C", 1), "replaced") + ","
                        + own("confirmation", reference("C", 2), "issued") + "]");
    }

    private static String own(String kind, String number, String state) {
        return "{\"issuedAt\":\"then\",\"kind\":\"" + kind + "\",\"number\":\"" + number + "\",\"state\":\"" + state
                + "\"}";
    }

    @Test
    void lookingIssuesNothing() {
        assertThat(luc.sees()).contains("Confirmation of registration");
        assertThat(luc.fetches("confirmation").body()).contains("has not been issued yet");
        assertThat(luc.client().head(luc.own("confirmation")).statusCode()).isEqualTo(409);
        assertThat(desk.get(luc.atDesk("badge")).statusCode()).isEqualTo(409);
        assertThat(luc.papers()).isEmpty();
    }

    @Test
    void aPaperNobodyKnowsAndARegistrationElsewhereAreNotThere() {
        assertThat(luc.presses("diploma").statusCode()).isEqualTo(404);
        assertThat(luc.fetches("diploma").statusCode()).isEqualTo(404);
        String elsewhere = "/desk/events/" + Dialogue.planned().slug() + "/registrations/" + luc.registration();
        assertThat(desk.submit(elsewhere + "/papers/badge", NOTHING).statusCode())
                .isEqualTo(404);
        assertThat(desk.submit(elsewhere + "/papers/badge/revocation", NOTHING).statusCode())
                .isEqualTo(404);
        assertThat(luc.papers()).isEmpty();
    }

    @Test
    void aProgramIssuesAndFetchesTheSamePaper() throws IOException {
        Client program = Client.launcher();
        String api = "/api/v1/events/" + tallinn.slug() + "/registrations/" + luc.registration() + "/papers";

        String issued = program.postJson(api + "/badge", "").body();

        assertThat(issued)
                .contains(
                        "\"reference\":\"" + reference("B", 1) + "\"",
                        "\"check\":\"" + Server.address() + luc.check("badge", 1) + "\"");
        assertThat(program.postJson(api + "/badge", "").body()).isEqualTo(issued);
        assertThat(program.stream(api + "/badge").body().readAllBytes()).isEqualTo(luc.file("badge"));
        assertThat(program.get(api).body())
                .contains("\"paper\":\"badge\"", "\"state\":\"issued\"", "\"obstacle\":\"paper-not-over\"");
        assertThat(program.postJson(api + "/badge/revocation", "").body()).contains("\"state\":\"revoked\"");
    }

    @Test
    void ofWhoHadTheirDataErasedTheNumberStaysAndTheNameDoesNot() {
        luc.presses("confirmation");
        Database.change("update papers set registration_id = null where registration_id = ?", luc.registration());

        assertThat(luc.checked("confirmation", 1))
                .contains("This paper is no longer valid", reference("C", 1))
                .doesNotContain("Luc Morel");
        luc.presses("confirmation");
        assertThat(luc.papers()).containsExactly("confirmation 2");
    }

    @Test
    void theDatabaseKeepsPapersAsTheyAre() {
        luc.presses("confirmation");

        Stream.of("number = 7", "said = sha256('x')", "issued_at = now()", "kind = 'badge'")
                .forEach(change -> assertThatThrownBy(() -> Database.change(
                                "update papers set " + change + " where registration_id = ?", luc.registration()))
                        .hasMessageContaining("keeps its number"));
        assertThat(luc.papers()).containsExactly("confirmation 1");
    }

    private void asks(String set) {
        assertThat(desk.submit("/desk/events/" + tallinn.slug() + "/form/ready", Map.of("set", set))
                        .statusCode())
                .isEqualTo(303);
    }

    private String reference(String series, int number) {
        return tallinn.slug().toUpperCase(Locale.ROOT) + "/" + series + "-000" + number;
    }
}
