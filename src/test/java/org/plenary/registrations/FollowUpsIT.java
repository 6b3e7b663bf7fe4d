package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Dialogue;

/** What came up after people registered is asked by mail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FollowUpsIT {
    private static final Map<String, String> LATER =
            Map.of("closesOn", "2031-05-20", "required", "yes", "condition", "mode:on-site");

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);
    private final Guest luc = Guest.luc(tallinn);

    @Test
    void whomItConcernsIsAskedByMailOnceAndWhoAnsweredIsNotMissed() {
        ana.accepts("on-site");
        luc.accepts("online");
        String hotel = form.asks("text", "Which hotel?", LATER);
        assertThat(ana.sees()).doesNotContain("Which hotel?");
        assertThat(form.desk().get(form.address()).body()).contains("1 question waits for being asked");

        assertThat(ask().statusCode()).isEqualTo(303);

        assertThat(asked()).containsExactly(tallinn.ana());
        assertThat(ana.sees()).contains("Please answer some questions", "Which hotel?", "to be answered by");
        assertThat(luc.sees()).doesNotContain("Which hotel?");
        assertThat(ask().body()).contains("No question waits for being asked");
        assertThat(asked()).hasSize(1);

        assertThat(ana.sends(Map.of(hotel, "Seaside")).statusCode()).isEqualTo(303);

        assertThat(ana.sees()).contains("Seaside").doesNotContain("Please answer some questions");
    }

    @Test
    void theMailNamesTheQuestionsAndTheirLastDay() {
        ana.accepts("on-site");
        form.asks("text", "Which hotel?", LATER);
        ask();
        tallinn.mailed();

        String message = Database.column(
                        "select id from messages where kind = 'follow-up' and event = ?", tallinn.slug())
                .get(0);
        String mail = org.plenary.Client.signedIn(
                        org.plenary.identity.Staff.session(org.plenary.identity.Role.ADMINISTRATOR, ""))
                .get("/desk/mail/" + message)
                .body();

        assertThat(mail).contains("A few more questions: Tallinn dialogue", "Which hotel?", "20 May 2031", "/form");
    }

    @Test
    void afterItsLastDayAnAnswerStaysAsItIs() {
        ana.accepts("on-site");
        String hotel = form.asks("text", "Which hotel?", LATER);
        String job = form.asks("text", "What do you work on?");
        ask();
        ana.sends(Map.of(hotel, "Seaside", job, "Courses"));
        Database.change("update questions set closes_on = current_date - 2 where id = ?::uuid", hotel);

        assertThat(ana.seesForm()).contains("What do you work on?").doesNotContain("Which hotel?");
        ana.sends(Map.of(hotel, "Castle", job, "Credits"));

        assertThat(ana.answers()).containsExactly("text Seaside", "text Credits");
    }

    private HttpResponse<String> ask() {
        return form.desk().submit(form.address() + "/follow-ups", Map.of());
    }

    private List<String> asked() {
        return Database.column(
                "select recipient_address from messages where kind = 'follow-up' and event = ?", tallinn.slug());
    }
}
