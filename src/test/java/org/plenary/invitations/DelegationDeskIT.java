package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
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

/** The desk's work with the seats of the National Centre, of which Luc has one; the API does the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DelegationDeskIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));
    private final String event = "/desk/events/" + tallinn.slug();
    private final String api = "/api/v1/events/" + tallinn.slug();
    private String delegation = "";

    @BeforeEach
    void lucIsInvited() {
        tallinn.invite(tallinn.luc());
        tallinn.mailed();
        delegation = tallinn.delegation().toString();
    }

    @Test
    void allDelegationsStandInOneTable() {
        tallinn.seats(4, 2);

        String page = desk.get(event + "/delegations").body();

        assertThat(page).contains("National Centre", "1 of 4", "0 of 2", "26 May 2031", "Not mailed yet");
        assertThat(page).contains(event + "/delegations/" + delegation);
    }

    @Test
    void theLinkGoesToAllWhoHaveNoneOnceItIsSaidHowManyTheyAre() {
        String page = desk.get(event + "/delegations").body();
        assertThat(page)
                .contains("1 delegation has not had the link. Nobody of theirs is a focal point yet.")
                .doesNotContain(event + "/delegations/letters");

        Database.change(
                "update people set focal_point = true where email in (?::citext, ?::citext)",
                tallinn.ana(),
                tallinn.luc());
        assertThat(desk.get(event + "/delegations").body())
                .containsSubsequence(
                        "<summary>Mail the link to all who have none</summary>",
                        "2 focal points get a mail each.",
                        event + "/delegations/letters",
                        "Send 2 mails now",
                        "</details>");
        desk.submit(event + "/delegations/letters", Map.of());

        assertThat(kinds(tallinn.ana())).containsExactly("focal-point");
        assertThat(kinds(tallinn.luc())).containsExactly("invitation", "focal-point");
        assertThat(desk.get(event + "/delegations").body()).doesNotContain("Mail the link to all who have none");
    }

    @Test
    void seatsAndDeadlineOfOneAreChanged() {
        HttpResponse<String> answer = desk.submit(
                event + "/delegations/" + delegation, Map.of("onSite", "3", "online", "", "lastDay", "2031-05-20"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(terms()).containsExactly("3 - 2031-05-20 21:00");
        assertThat(Database.column(
                        "select after ->> 'on-site' from audit_entries where action = 'delegation.agreed' and event = ?",
                        tallinn.slug()))
                .containsExactly("3");
    }

    @Test
    void fewerSeatsThanAreHeldAreRefusedInWords() {
        HttpResponse<String> answer = desk.submit(
                event + "/delegations/" + delegation, Map.of("onSite", "0", "online", "", "lastDay", "2031-05-20"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("holds 1 seat of that kind already");
        assertThat(terms()).containsExactly("- - 2031-05-26 21:00");
    }

    @Test
    void everyMistakeInTheFormIsNamed() {
        HttpResponse<String> answer = desk.submit(
                event + "/delegations/" + delegation,
                Map.of("onSite", "some", "online", "-1", "lastDay", "2031-07-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Expected a whole number", "value=\"some\"", "value=\"-1\"");
        assertThat(desk.submit(
                                event + "/delegations/" + delegation,
                                Map.of("onSite", "", "online", "", "lastDay", "2031-07-01"))
                        .body())
                .contains("This is after the last day of the event");
    }

    @Test
    void everyOrganisationOfAKindGetsSeatsThoseToComeIncluded() {
        String centres = "select count(*)::text from organisations where kind = 'national-centre'";
        HttpResponse<String> answer = desk.submit(
                event + "/delegations",
                Map.of("kind", "national-centre", "onSite", "5", "online", "1", "lastDay", "2031-05-20"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Database.column(
                        "select count(*)::text from delegations d join events e on e.id = d.event_id where e.slug = ?"
                                + " and d.quota_on_site = 5 and d.quota_online = 1",
                        tallinn.slug()))
                .isEqualTo(Database.column(centres));

        Dialogue later = Dialogue.planned();
        tallinn.invite(later.ana());
        assertThat(Database.column(
                        "select d.quota_on_site::text from delegations d join invitations i on i.delegation_id = d.id"
                                + " where i.person_id = ?",
                        later.person(later.ana())))
                .containsExactly("5");
    }

    @Test
    void whoFindsNoSeatStaysADraft() {
        List<String> colleagues = tallinn.colleagues(3);
        tallinn.seats(2, 1);

        JsonObject answer = read(Client.launcher()
                .postJson(api + "/invitations", "{\"people\": [\"" + String.join("\", \"", colleagues) + "\"]}"));

        assertThat(answer.getInt("queued")).isEqualTo(2);
        assertThat(tallinn.held()).containsExactly("2 1");
        assertThat(Database.column(
                        "select state from invitations where delegation_id = ? and state = 'draft'",
                        tallinn.delegation()))
                .hasSize(1);
    }

    @Test
    void whenThereIsASeatForNobodyTheApiLeavesNothingBehind() {
        tallinn.seats(1, 0);

        HttpResponse<String> answer =
                Client.launcher().postJson(api + "/invitations", "{\"people\": [\"" + tallinn.ana() + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("no-seats-for-anybody");
        assertThat(tallinn.state(tallinn.ana())).isEmpty();
        assertThat(Database.column(
                        "select c.state from campaigns c join events e on e.id = c.event_id where e.slug = ?",
                        tallinn.slug()))
                .containsExactly("sending");
    }

    @Test
    void anInvitationIsSentAgainWithTheSameLink() {
        String link = tallinn.invitation(tallinn.luc());

        assertThat(invitee("sending", Map.of()).statusCode()).isEqualTo(303);

        assertThat(kinds(tallinn.luc())).containsExactly("invitation", "invitation");
        assertThat(Client.anybody().get(link).statusCode()).isEqualTo(200);
        Client.anybody().submit(link, Map.of("reply", "on-site"));
        assertThat(invitee("sending", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void aRevokedInvitationOpensNoLinkAndFreesItsSeatUntilItBeginsAnew() {
        String link = tallinn.invitation(tallinn.luc());
        Client.anybody().submit(link, Map.of("reply", "online"));

        assertThat(invitee("revocation", Map.of()).statusCode()).isEqualTo(303);

        assertThat(tallinn.state(tallinn.luc())).containsExactly("revoked -");
        assertThat(tallinn.held()).containsExactly("0 0");
        assertThat(Client.anybody().get(link).statusCode()).isEqualTo(404);
        assertThat(Database.column(
                        "select state from registrations where person_id = ?", tallinn.person(tallinn.luc())))
                .containsExactly("cancelled");
        assertThat(kinds(tallinn.luc())).containsExactly("invitation", "registration", "invitation-ended");

        assertThat(invitee("sending", Map.of()).statusCode()).isEqualTo(303);
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(Client.anybody().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whenMailComesBackTheNextContactIsProposed() {
        Database.change("update people set focal_point = true where email = ?::citext", tallinn.ana());
        Database.change(
                "update invitations set state = 'bounced', bounced_at = now() where id = ?",
                tallinn.invitationId(tallinn.luc()));

        assertThat(desk.get(event + "/delegations/" + delegation).body())
                .contains(
                        "Invite Dr Ana Kask instead",
                        tallinn.person(tallinn.ana()).toString());
        assertThat(invitee(
                                "replacement",
                                Map.of("person", tallinn.person(tallinn.ana()).toString()))
                        .statusCode())
                .isEqualTo(303);

        assertThat(tallinn.state(tallinn.luc())).containsExactly("delegated -");
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(kinds(tallinn.luc())).containsExactly("invitation");
    }

    @Test
    void nobodyIsReplacedByWhatIsNoPerson() {
        HttpResponse<String> answer = invitee("replacement", Map.of("person", "somebody"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(tallinn.state(tallinn.luc())).doesNotContain("delegated -");
    }

    @Test
    void whyPeopleCannotComeIsReadAtTheDesk() {
        Client.anybody()
                .submit(
                        tallinn.invitation(tallinn.luc()),
                        Map.of("reply", "decline", "reason", "Examens <fin d'année>"));

        assertThat(desk.get(event + "/delegations/" + delegation).body()).contains("Examens &lt;fin d'année&gt;");
    }

    @Test
    void aFunnelWithNobodyInItLeadsToTheInvitations() {
        String planned = "/desk/events/" + Dialogue.planned().slug();

        assertThat(desk.get(planned + "/funnel").body())
                .contains("Nobody has been invited yet", "<a class=\"button\" href=\"" + planned + "/invitations\">");
        assertThat(desk.get(event + "/funnel").body()).doesNotContain("Nobody has been invited yet");
    }

    @Test
    void everyNumberOfTheFunnelLeadsToItsPeople() {
        tallinn.invite(tallinn.ana());
        Client.anybody().submit(tallinn.invitation(tallinn.ana()), Map.of("reply", "online"));

        for (String by : List.of("region", "kind", "organisation")) {
            String page = desk.get(event + "/funnel?by=" + by).body();
            assertThat(page).contains("1 of 2", "<rect width=\"1\" height=\"1\"");
            String accepted = page.replaceAll("(?s).*href=\"([^\"]*by=" + by + "[^\"]*state=accepted)\".*", "$1")
                    .replace("&amp;", "&");
            assertThat(desk.get(accepted).body()).contains("Ana Kask").doesNotContain("Luc Morel");
        }
        assertThat(desk.get(event + "/funnel/people?state=sent").body()
                        + desk.get(event + "/funnel/people?state=queued").body())
                .contains("Luc Morel");
        assertThat(read(Client.launcher().get(api + "/funnel?by=kind")).toString())
                .isEqualTo(
                        "{\"by\":\"kind\",\"groups\":[{\"key\":\"national-centre\",\"states\":{\"accepted\":1,\"sent\":1}}]}");
    }

    @Test
    void theApiDoesTheSame() {
        String id = api + "/invitations/" + tallinn.invitationId(tallinn.luc());
        JsonObject listed = read(Client.launcher().get(api + "/delegations"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(listed.getString("id")).isEqualTo(delegation);
        assertThat(listed.getInt("heldOnSite")).isEqualTo(1);

        JsonObject changed = read(Client.launcher()
                .send(
                        "PUT",
                        api + "/delegations/" + delegation,
                        "application/json",
                        "{\"onSite\": 2, \"lastDay\": \"2031-05-20\"}"));
        assertThat(changed.getInt("onSite")).isEqualTo(2);
        assertThat(changed.getString("closesAt")).isEqualTo("2031-05-20T21:00:00Z");

        JsonObject replaced =
                read(Client.launcher().postJson(id + "/replacement", "{\"person\": \"" + tallinn.ana() + "\"}"));
        assertThat(replaced.getString("person")).isEqualTo(tallinn.ana());
        assertThat(replaced.getString("state")).isEqualTo("queued");
        assertThat(read(Client.launcher().postJson(id + "/sending", "")).getString("state"))
                .isEqualTo("queued");
        assertThat(read(Client.launcher().postJson(id + "/revocation", "")).getString("state"))
                .isEqualTo("revoked");
        assertThat(Client.launcher().postJson(id + "/revocation", "").statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> invitee(String what, Map<String, String> form) {
        return desk.submit(event + "/invitees/" + tallinn.invitationId(tallinn.luc()) + "/" + what, form);
    }

    private List<String> terms() {
        return Database.column(
                "select coalesce(quota_on_site::text, '-') || ' ' || coalesce(quota_online::text, '-') || ' '"
                        + " || to_char(closes_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from delegations where id = ?",
                tallinn.delegation());
    }

    private static List<String> kinds(String address) {
        return Database.column(
                "select kind from messages where recipient_address = ?::citext order by queued_at, revision", address);
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
