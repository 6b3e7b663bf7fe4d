package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Ana fills the seats of the National Centre; Luc is invited. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FocalPointsIT {
    private static final Map<String, String> NOBODY =
            Map.of("person", "", "givenName", "", "familyName", "", "email", "", "position", "", "language", "en");

    private final Dialogue tallinn = Dialogue.published();
    private final Client ana = Client.anybody();
    private String link = "";
    private String colleague = "";

    @BeforeEach
    void anaHasALinkAndLucASeat() {
        colleague = tallinn.colleagues(1).get(0);
        tallinn.invite(tallinn.luc());
        tallinn.seats(2, 0);
        link = tallinn.anaIsFocalPoint();
        tallinn.mailed();
    }

    @Test
    void theLinkComesByMail() {
        assertThat(mails(tallinn.ana())).containsExactly("focal-point");
        assertThat(ana.get(link).body()).contains("Luc Morel", "No answer yet", "1 of 2");
    }

    @Test
    void seatsThatAreNotGrantedAreNotShownAndWhoNeverAnsweredIsNotSaidToHave() {
        assertThat(ana.get(link).body()).contains("1 answer is missing.").doesNotContain("0 of 0");

        Database.change(
                "update invitations set state = 'expired', expired_at = now(), seat = null where id = ?::uuid",
                tallinn.invitationId(tallinn.luc()));

        assertThat(ana.get(link).body()).contains("Luc Morel").doesNotContain("Everybody has answered.");
    }

    @Test
    void lookingAndBlindFormsChangeNothing() {
        String luc = "/people/" + tallinn.invitationId(tallinn.luc());
        List<String> before = everything();

        assertThat(List.of(
                        ana.get(link).statusCode(),
                        ana.head(link).statusCode(),
                        ana.get(link + luc).statusCode(),
                        ana.head(link + luc).statusCode()))
                .containsOnly(200);
        assertThat(List.of(
                        ana.submit(link + "/nominations", NOBODY).statusCode(),
                        ana.submit(link + "/nominations", Map.of()).statusCode(),
                        ana.submit(link + luc + "/replacement", NOBODY).statusCode(),
                        ana.submit(link + luc + "/withdrawal", Map.of()).statusCode()))
                .containsOnly(422);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aColleagueIsNamedForAFreeSeatAndInvited() {
        HttpResponse<String> answer = nominate(theColleague());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(tallinn.state(colleague)).allMatch(state -> state.endsWith(" on-site"));
        assertThat(mails(colleague)).containsExactly("invitation");
        assertThat(tallinn.held()).containsExactly("2 0");
        assertThat(actions()).endsWith("invitation.nominated");
    }

    @Test
    void somebodyNewIsEnteredAndInvitedInTheirLanguage() {
        HttpResponse<String> answer = nominate(newcomer("mari-" + tallinn.slug() + "@ee.example"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Database.column(
                        "select p.given_name || ' ' || p.family_name || ', ' || p.language || ', ' || p.zone from people p"
                                + " where p.email = ?::citext",
                        "mari-" + tallinn.slug() + "@ee.example"))
                .containsExactly("Mari Tamm, ru, UTC");
        assertThat(mails("mari-" + tallinn.slug() + "@ee.example")).containsExactly("invitation");
    }

    @Test
    void anAddressOfAnotherOrganisationIsNotTaken() {
        String elsewhere = Dialogue.planned().luc();

        HttpResponse<String> answer = nominate(newcomer(elsewhere));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This address cannot be used here", "value=\"Mari\"");
        assertThat(tallinn.held()).containsExactly("1 0");
    }

    @Test
    void whenAllSeatsAreTakenNobodyElseIsNamed() {
        tallinn.seats(1, 0);

        HttpResponse<String> answer = nominate(theColleague());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("There is no free seat");
        assertThat(tallinn.state(colleague)).isEmpty();
    }

    @Test
    void aSeatGoesToSomebodyElseAndBothAreTold() {
        tallinn.seats(1, 0);
        String luc = tallinn.invitation(tallinn.luc());
        Client.anybody().submit(luc, Map.of("reply", "on-site"));

        HttpResponse<String> answer =
                ana.submit(link + "/people/" + tallinn.invitationId(tallinn.luc()) + "/replacement", theColleague());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(tallinn.state(tallinn.luc())).containsExactly("delegated -");
        assertThat(tallinn.state(colleague)).allMatch(state -> state.endsWith(" on-site"));
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(Client.anybody().get(luc).statusCode()).isEqualTo(404);
        assertThat(mails(tallinn.luc())).containsExactly("invitation", "registration", "invitation-ended");
        assertThat(Database.column(
                        "select r.state from registrations r where r.person_id = ?", tallinn.person(tallinn.luc())))
                .containsExactly("cancelled");
    }

    @Test
    void aSeatThatIsWithdrawnIsFreeAndCanBeGivenToTheSamePersonAgain() {
        String luc = tallinn.invitation(tallinn.luc());

        ana.submit(link + "/people/" + tallinn.invitationId(tallinn.luc()) + "/withdrawal", Map.of("sure", "yes"));

        assertThat(tallinn.state(tallinn.luc())).containsExactly("revoked -");
        assertThat(tallinn.held()).containsExactly("0 0");
        assertThat(Client.anybody().get(luc).statusCode()).isEqualTo(404);
        nominate(Map.of("person", tallinn.person(tallinn.luc()).toString()));
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(actions())
                .containsSubsequence("invitation.withdrawn", "invitation.nominated")
                .doesNotContain("invitation.revoked");
    }

    @Test
    void afterTheDeadlineNothingCanBeChanged() {
        tallinn.close();
        List<String> before = everything();
        String luc = link + "/people/" + tallinn.invitationId(tallinn.luc());

        assertThat(List.of(
                        nominate(theColleague()).statusCode(),
                        ana.submit(luc + "/replacement", theColleague()).statusCode(),
                        ana.submit(luc + "/withdrawal", Map.of("sure", "yes")).statusCode()))
                .containsOnly(409);

        assertThat(ana.get(link).body())
                .contains("The time to name people is over")
                .doesNotContain("<form method=\"post\"");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoIsNoFocalPointAnyMoreFindsTheLinkClosed() {
        Database.change("update people set focal_point = false where email = ?::citext", tallinn.ana());

        assertThat(ana.get(link).statusCode()).isEqualTo(404);
        assertThat(nominate(newcomer("late-" + tallinn.slug() + "@ee.example")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theInvitationOfAnotherDelegationIsOutOfReach() {
        Dialogue other = Dialogue.published();
        other.invite(other.luc());

        HttpResponse<String> answer =
                ana.submit(link + "/people/" + other.invitationId(other.luc()) + "/withdrawal", Map.of("sure", "yes"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(other.held()).containsExactly("1 0");
    }

    private HttpResponse<String> nominate(Map<String, String> whom) {
        return ana.submit(link + "/nominations", whom);
    }

    private Map<String, String> theColleague() {
        return Map.of("person", tallinn.person(colleague).toString());
    }

    private static Map<String, String> newcomer(String email) {
        return Map.of("person", "", "givenName", "Mari", "familyName", "Tamm", "email", email, "language", "ru");
    }

    private List<String> everything() {
        return Database.column(
                "select concat_ws(' ', i.person_id, i.seat, i.version, i.passed_to, d.held_on_site, d.held_online,"
                        + " (select count(*) from messages m where m.event = e.slug and m.kind <> 'focal-point'))"
                        + " from invitations i join delegations d on d.id = i.delegation_id join events e on e.id = i.event_id"
                        + " where e.slug = ? order by 1",
                tallinn.slug());
    }

    private List<String> mails(String address) {
        return Database.column(
                "select kind from messages where recipient_address = ?::citext order by queued_at", address);
    }

    private List<String> actions() {
        return Database.column("select action from audit_entries where event = ? order by id", tallinn.slug());
    }
}
