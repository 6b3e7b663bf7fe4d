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

/** Luc names somebody else in his place; Ana looks after the seats. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubstitutesIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client luc = Client.anybody().with("Accept-Language", "en").with("Cookie", "lang=en");
    private String link = "";
    private String heir = "";

    @BeforeEach
    void lucIsInvited() {
        heir = tallinn.colleagues(1).get(0);
        tallinn.invite(tallinn.luc());
        tallinn.seats(1, 0);
        tallinn.anaIsFocalPoint();
        link = tallinn.invitation(tallinn.luc());
    }

    @Test
    void lookingAndBlindFormsChangeNothing() {
        assertThat(luc.get(link + "/delegation").statusCode()).isEqualTo(200);
        assertThat(luc.head(link + "/delegation").statusCode()).isEqualTo(200);
        assertThat(luc.submit(link + "/delegation", Map.of()).statusCode()).isEqualTo(422);
        assertThat(luc.submit(link + "/delegation", Map.of("person", "", "email", ""))
                        .statusCode())
                .isEqualTo(422);

        assertThat(tallinn.state(tallinn.luc())).containsAnyOf("queued on-site", "sent on-site");
        assertThat(opened()).containsExactly((String) null);
    }

    @Test
    void choosingToNameSomebodyIsSeenAsOpenedAndIsNoAnswer() {
        HttpResponse<String> answer = luc.submit(link, Map.of("reply", "delegate"));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(link + "/delegation");
        assertThat(tallinn.state(tallinn.luc())).containsExactly("opened on-site");
        assertThat(opened()).doesNotContainNull();
    }

    @Test
    void theSeatMovesTheOldLinkEndsAndTheFocalPointIsTold() {
        luc.submit(link, Map.of("reply", "on-site"));

        HttpResponse<String> answer = luc.submit(
                link + "/delegation", Map.of("person", tallinn.person(heir).toString()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Colleague 1");
        assertThat(tallinn.state(tallinn.luc())).containsExactly("delegated -");
        assertThat(tallinn.state(heir)).allMatch(state -> state.endsWith(" on-site"));
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(luc.get(link).statusCode()).isEqualTo(404);
        assertThat(luc.submit(link, Map.of("reply", "on-site")).statusCode()).isEqualTo(404);
        assertThat(kinds(tallinn.ana())).containsExactly("focal-point", "seat-passed");
        assertThat(kinds(heir)).containsExactly("invitation");
        assertThat(Database.column(
                        "select action from audit_entries where subject = ? order by id",
                        "invitation " + tallinn.invitationId(tallinn.luc())))
                .containsExactly("invitation.answered", "invitation.delegated");
        assertThat(Client.anybody()
                        .submit(tallinn.invitation(heir), Map.of("reply", "on-site"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoHasASeatAlreadyCannotBeNamed() {
        tallinn.seats(2, 0);
        tallinn.invite(heir);

        HttpResponse<String> answer = luc.submit(
                link + "/delegation", Map.of("person", tallinn.person(heir).toString()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(tallinn.held()).containsExactly("2 0");
    }

    @Test
    void somebodyOfAnotherOrganisationCannotBeNamed() {
        Dialogue other = Dialogue.planned();

        HttpResponse<String> answer = luc.submit(
                link + "/delegation", Map.of("person", other.person(other.ana()).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("does not belong to the organisation");
    }

    @Test
    void afterTheDeadlineNobodyCanBeNamed() {
        tallinn.close();

        HttpResponse<String> answer = luc.submit(
                link + "/delegation", Map.of("person", tallinn.person(heir).toString()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(luc.get(link + "/delegation").body()).doesNotContain("<form method=\"post\" class=\"form\"");
        assertThat(tallinn.state(heir)).isEmpty();
    }

    private List<String> opened() {
        return Database.column(
                "select opened_at::text from invitations where id = ?", tallinn.invitationId(tallinn.luc()));
    }

    private static List<String> kinds(String address) {
        return Database.column(
                "select kind from messages where recipient_address = ?::citext order by queued_at", address);
    }
}
