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
import org.plenary.identity.Purpose;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswersIT {
    private final Dialogue tallinn = Dialogue.published();
    private String link = "";

    @BeforeEach
    void anaIsInvited() {
        tallinn.invite(tallinn.ana());
        link = tallinn.invitation(tallinn.ana());
    }

    @Test
    void lookingAnswersNothing() {
        Client.anybody().get(link);
        Client.anybody().head(link);

        assertThat(invitation()).containsAnyOf("queued -", "sent -");
        assertThat(registrations()).isEmpty();
    }

    @Test
    void acceptingRegistersAndTheSameAnswerAgainChangesNothing() {
        assertThat(answer("on-site").statusCode()).isEqualTo(303);
        assertThat(answer("on-site").statusCode()).isEqualTo(303);

        assertThat(invitation()).containsExactly("accepted on-site");
        assertThat(registrations()).containsExactly("registered on-site");
        assertThat(Database.column(
                        "select action from audit_entries where event = ? and action like 'invitation.%'",
                        tallinn.slug()))
                .containsExactly("invitation.answered");
        assertThat(Database.column(
                        "select m.revision from messages m where m.kind = 'registration' and m.recipient_address = ?::citext",
                        tallinn.ana()))
                .hasSize(1);
    }

    @Test
    void anAnswerCanBeChanged() {
        answer("on-site");
        answer("online");

        assertThat(invitation()).containsExactly("accepted online");
        assertThat(registrations()).containsExactly("registered online");
    }

    @Test
    void decliningCancelsTheRegistrationAndItsJoinLink() {
        answer("online");
        String join = tallinn.registration(Purpose.JOIN, tallinn.ana());
        assertThat(Client.anybody().get(join).statusCode()).isEqualTo(200);

        answer("decline");

        assertThat(invitation()).containsExactly("declined -");
        assertThat(registrations()).containsExactly("cancelled online");
        assertThat(Client.anybody().get(join).statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesMayStillCancelAfterTheDeadlineAndIsNotAskedToAnswerBeforeIt() {
        answer("online");
        assertThat(Client.anybody().get(link).body()).contains("Please answer by");

        tallinn.close();

        assertThat(Client.anybody().get(link).body())
                .contains("You told us that you take part online", "value=\"decline\"")
                .doesNotContain("Please answer by");
    }

    @Test
    void withoutAChoiceNothingIsAnswered() {
        assertThat(answer("").statusCode()).isEqualTo(422);
        assertThat(answer("perhaps").statusCode()).isEqualTo(422);
        assertThat(registrations()).isEmpty();
    }

    @Test
    void invitingAgainSendsNothing() {
        HttpResponse<String> again = Client.launcher()
                .postJson(
                        "/api/v1/events/" + tallinn.slug() + "/invitations",
                        "{\"people\": [\"" + tallinn.ana() + "\"]}");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Database.column("select kind from messages where recipient_address = ?::citext", tallinn.ana()))
                .containsExactly("invitation");
    }

    private HttpResponse<String> answer(String reply) {
        return Client.anybody().submit(link, Map.of("reply", reply));
    }

    private List<String> invitation() {
        return Database.column(
                "select i.state || ' ' || coalesce(i.mode, '-') from invitations i join people p on p.id = i.person_id"
                        + " where p.email = ?::citext",
                tallinn.ana());
    }

    private List<String> registrations() {
        return Database.column(
                "select r.state || ' ' || r.mode from registrations r join people p on p.id = r.person_id"
                        + " where p.email = ?::citext",
                tallinn.ana());
    }
}
