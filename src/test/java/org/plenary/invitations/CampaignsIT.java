package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.language.Language;

/** A mailing from its first words to its last mail, as the desk sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CampaignsIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));
    private String campaign = "";

    @BeforeEach
    void prepareForAna() {
        campaign = prepared(tallinn.ana());
    }

    @Test
    void theMailSaysWhatWasWritten() {
        assertThat(desk.submit(
                                campaign + "/words",
                                Map.of(
                                        "subject-en", "Come to {event.title}",
                                        "body-en", "{person.salutation}\n\nWe **count** on you: {invitation.link}"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get(campaign).body()).contains("Come to Tallinn dialogue", "Dear Dr Ana Kask,");

        send(Map.of("when", "now"));

        assertThat(said())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said)
                        .contains("Come to Tallinn dialogue", "Dear Dr Ana Kask", "We **count** on you")
                        .doesNotContain("{invitation.link}", "invites you to take part"));
    }

    @Test
    void mailingsAreToldApartByWhatTheirSubjectSaysToTheReader() {
        desk.submit(
                campaign + "/words",
                Map.of("subject-en", "Come", "body-en", "Come", "subject-fr", "Venez", "body-fr", "Venez"));
        String list = "/desk/events/" + tallinn.slug() + "/invitations";

        assertThat(desk.get(list).body()).contains("<bdi lang=\"en\" dir=\"auto\">Come</bdi>");
        assertThat(desk.get(list + "?lang=fr").body()).contains("<bdi lang=\"fr\" dir=\"auto\">Venez</bdi>");
    }

    @Test
    void everybodyReadsItInTheirOwnLanguageAndBelowInTheSecond() {
        campaign = prepared(tallinn.ana(), tallinn.luc());
        desk.submit(campaign + "/words", Map.of("also-in", "en"));

        assertThat(desk.get(campaign).body()).contains("<option value=\"en\" lang=\"en\" selected>");
        send(Map.of("when", "now"));

        assertThat(Database.column(
                        "select recipient_address || ' ' || (said::json->>'subject') || ' | '"
                                + " || coalesce(said::json->'second'->>'subject', '-') from messages where event = ?"
                                + " order by recipient_address",
                        tallinn.slug()))
                .containsExactly(
                        tallinn.ana() + " Invitation: Tallinn dialogue | -",
                        tallinn.luc() + " Invitation\u00a0: Dialogue de Tallinn | Invitation: Tallinn dialogue");
    }

    @Test
    void theSecondLanguageNeedsWordsToo() {
        campaign = prepared(tallinn.luc());
        desk.submit(campaign + "/words", Map.of("subject-fr", "Bonjour", "body-fr", "Bonjour", "also-in", "es"));

        HttpResponse<String> answer = desk.submit(campaign + "/sending", Map.of("when", "now"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody reads Español");
        assertThat(states()).containsOnly("draft");
    }

    @Test
    void theDatabaseTakesTheLanguagesThereAreAndNoOther() {
        String alsoIn = "update campaigns set also_in = ? where id = ?::uuid";

        assertThat(Language.values())
                .allSatisfy(language -> assertThat(Database.change(alsoIn, language.tag(), id()))
                        .isEqualTo(1));
        assertThatThrownBy(() -> Database.change(alsoIn, "de", id())).hasMessageContaining("campaigns_also_in_known");
    }

    @Test
    void faultyWordsAreToldByLineAndNothingIsLost() {
        HttpResponse<String> answer = desk.submit(
                campaign + "/words", Map.of("subject-en", "Hello", "body-en", "Dear\n{persn.name}", "body-ar", "<b>"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("{persn.name} in line 2 is none of the placeholders", "Dear\n{persn.name}", "is HTML");
        assertThat(Database.column("select body::text from campaigns where id = ?::uuid", id()))
                .containsExactly("{\"fallback\": \"en\"}");
    }

    @Test
    void whoReadsALanguageNothingIsWrittenInKeepsItFromBeingSent() {
        campaign = prepared(tallinn.ana(), tallinn.luc());
        desk.submit(campaign + "/words", Map.of("subject-en", "Hello", "body-en", "Hello"));

        HttpResponse<String> answer = desk.submit(campaign + "/sending", Map.of("when", "now"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody reads Français");
        assertThat(states()).containsOnly("draft");
    }

    @Test
    void aTestGoesToWhoeverTriesItAndInvitesNobody() {
        assertThat(desk.submit(campaign + "/trial", Map.of()).statusCode()).isEqualTo(303);
        tallinn.mailed();

        assertThat(Database.column("select kind from messages where event = ?", tallinn.slug()))
                .containsExactly("invitation-trial");
        assertThat(said()).allSatisfy(said -> assertThat(said).contains("Test: Invitation: Tallinn dialogue"));
        assertThat(states()).containsExactly("draft");
    }

    @Test
    void mailWaitsForTheMorningOfEachRecipient() {
        campaign = prepared(tallinn.ana(), tallinn.luc());

        send(Map.of("when", "morning", "day", "2031-05-05"));

        assertThat(Database.column(
                        "select recipient_address || ' ' || to_char(next_at at time zone 'UTC', 'HH24:MI') from messages"
                                + " where mailing = ?::uuid order by next_at",
                        id()))
                .containsExactly(tallinn.ana() + " 06:00", tallinn.luc() + " 07:00");
        assertThat(desk.get(campaign).body()).contains("The next mails leave on");
    }

    @Test
    void aTimeThatHasPassedOrComesTooLateIsToldBesideIt() {
        assertThat(desk.submit(campaign + "/sending", Map.of("when", "morning", "day", "2020-01-01"))
                        .body())
                .contains("This time has passed.");
        assertThat(desk.submit(campaign + "/sending", Map.of("when", "moment", "moment", "2031-07-01T09:00"))
                        .body())
                .contains("This is after the last day of the event");
        assertThat(desk.submit(campaign + "/sending", Map.of("when", "moment", "moment", "soon"))
                        .body())
                .contains("Expected a day and a time");
        assertThat(states()).containsExactly("draft");
    }

    @Test
    void aMailingIsHeldAndGoesOn() {
        send(Map.of("when", "moment", "moment", "2031-05-05T12:00"));

        desk.submit(campaign + "/pause", Map.of());
        desk.submit(campaign + "/pause", Map.of());
        assertThat(messages()).containsExactly("held -");
        assertThat(desk.submit(campaign + "/sending", Map.of("when", "now")).statusCode())
                .isEqualTo(409);

        desk.submit(campaign + "/resume", Map.of());
        assertThat(messages()).containsExactly("ready 2031-05-05 09:00");
    }

    @Test
    void whatIsCalledOffInvitesNobodyAndFreesTheSeats() {
        send(Map.of("when", "moment", "moment", "2031-05-05T12:00"));
        assertThat(tallinn.held()).containsExactly("1 0");
        String link = tallinn.invitation(tallinn.ana());
        assertThat(Client.anybody().get(link).statusCode()).isEqualTo(200);

        desk.submit(campaign + "/cancel", Map.of());

        assertThat(messages()).containsExactly("withdrawn -");
        assertThat(states()).containsExactly("draft");
        assertThat(tallinn.held()).containsExactly("0 0");
        assertThat(Client.anybody().get(link).statusCode()).isEqualTo(404);

        campaign = prepared(tallinn.ana());
        send(Map.of("when", "now"));
        tallinn.mailed();
        assertThat(states()).containsExactly("sent");
        assertThat(tallinn.held()).containsExactly("1 0");
    }

    @Test
    void whoMustNotBeWrittenToIsLeftOutAndCounted() {
        Database.change(
                "insert into suppressions (id, address, reach, reason, note, since)"
                        + " values (gen_random_uuid(), ?::citext, 'everything', 'by-hand', 'asked us to', now())",
                tallinn.luc().toUpperCase(java.util.Locale.ROOT));

        campaign = prepared(tallinn.ana(), tallinn.luc());

        assertThat(states()).hasSize(1);
        assertThat(desk.get(campaign).body()).contains("1 person chosen is left out, as their address");
    }

    @Test
    void whoMustNotBeWrittenToByTheTimeItLeavesGetsNothing() {
        send(Map.of("when", "moment", "moment", "2031-05-05T12:00"));
        Database.change(
                "insert into suppressions (id, address, reach, reason, note, since)"
                        + " values (gen_random_uuid(), ?::citext, 'mailings', 'unsubscribed', '', now())",
                tallinn.ana());
        desk.submit(campaign + "/pause", Map.of());
        Database.change("update messages set planned_at = now() where mailing = ?::uuid", id());

        desk.submit(campaign + "/resume", Map.of());
        tallinn.mailed();

        assertThat(messages()).containsExactly("suppressed -");
    }

    @Test
    void sendingTwiceMailsOnce() {
        send(Map.of("when", "now"));
        desk.submit(campaign + "/sending", Map.of("when", "now"));
        tallinn.mailed();

        assertThat(messages()).hasSize(1);
    }

    @Test
    void aLadderOfRemindersThatIsNoneIsToldAndTheOldOneKept() {
        String reminders = "/desk/events/" + tallinn.slug() + "/invitations/reminders";
        assertThat(desk.submit(reminders, Map.of("days", "2, 7 5")).statusCode())
                .isEqualTo(303);

        Map.of(
                        "soon", "Expected numbers with commas",
                        "0", "Expected numbers of days",
                        "1,2,3,4,5,6", "At most 5")
                .forEach((days, told) -> assertThat(
                                desk.submit(reminders, Map.of("days", days)).body())
                        .contains(told, "value=\"" + days + "\""));

        assertThat(desk.get("/desk/events/" + tallinn.slug() + "/invitations").body())
                .contains("value=\"7, 5, 2\"");
    }

    private String prepared(String... people) {
        String form = List.of(people).stream()
                .map(person -> "person=" + tallinn.person(person))
                .collect(java.util.stream.Collectors.joining("&"));
        HttpResponse<String> answer = desk.submit("/desk/events/" + tallinn.slug() + "/invitations/campaigns", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void send(Map<String, String> when) {
        HttpResponse<String> answer = desk.submit(campaign + "/sending", when);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        if ("now".equals(when.get("when"))) {
            tallinn.mailed();
        }
    }

    private String id() {
        return campaign.substring(campaign.lastIndexOf('/') + 1);
    }

    private List<String> said() {
        return Database.column("select said from messages where event = ?", tallinn.slug());
    }

    private List<String> states() {
        return Database.column("select state from invitations where campaign_id = ?::uuid", id());
    }

    private List<String> messages() {
        return Database.column(
                "select state || ' ' || coalesce(to_char(next_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), '-')"
                        + " from messages where mailing = ?::uuid",
                id());
    }
}
