package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** What Ana and Luc said is kept for a while after the dialogue, and then no longer. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeepingIT {
    private static final int PATIENCE = 100;
    private static final String JSON = "application/json";

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final String diet = form.asks("text", "What do you eat?", Map.of("retentionDays", "30"));
    private final String job = form.asks("text", "What do you work on?");
    private final Guest ana = Guest.ana(tallinn);
    private final Guest luc = Guest.luc(tallinn);
    private final String desk = "/desk/events/" + tallinn.slug();

    @Test
    void anAnswerIsBlankedWhenItsTimeIsOverAndThatItWasGivenStays() {
        ana.accepts("on-site");
        ana.sends(Map.of(diet, "No celery", job, "Courses"));
        ana.submits("keep", Map.of(diet, "No celery, no nuts"));
        luc.accepts("online");
        luc.sends(Map.of(diet, "Anything"));

        over(40);

        await(() -> ana.answers().equals(List.of("text Courses")));
        await(() -> drafts().isEmpty());
        assertThat(blanked(diet)).containsExactly("2");
        assertThat(blanked(job)).isEmpty();
        assertThat(trail("event.blanked"))
                .hasSize(1)
                .allSatisfy(said -> assertThat(said)
                        .contains("\"answers " + diet + "\": \"2\"", "\"drafts\": \"1\"")
                        .doesNotContain("celery"));
        assertThat(desk("/retention")).contains("What do you eat?", "0 of 2", "2 were blanked", "1 of 1", "0 of 1");
        assertThat(desk("/registrations/" + registration(ana) + "/answers"))
                .contains("What do you eat?", "No longer kept", "Courses")
                .doesNotContain("celery");
        assertThat(program("GET", "/registrations/" + registration(ana) + "/answers", ""))
                .contains("\"text\":\"No longer kept\"", "\"value\":\"Courses\"")
                .doesNotContain("celery");
        assertThat(ana.client().get(ana.page() + "/data").body())
                .contains("No longer kept", "Courses")
                .doesNotContain("celery");
        assertThat(ana.sees()).contains("No longer kept");
        assertThat(said()).contains("registration.answered", diet).doesNotContain("celery", "Courses", "Anything");
    }

    @Test
    void theDeskSaysForHowLongAndMustBeSureWhenThatIsOver() {
        luc.client().submit(tallinn.invitation(luc.email()), Map.of("reply", "decline", "reason", "My knee"));
        ana.accepts("on-site");
        ana.sends(Map.of(job, "Courses"));
        form.desk().submit(desk + "/registrations/" + registration(ana) + "/handling", Map.of("note", "Knows Luc"));
        over(40);
        assertThat(desk("/retention")).contains("Notes of staff on participants", "Reasons for declining");

        assertThat(form.desk().submit(desk + "/retention", Map.of("days", "39")).body())
                .contains("Please tick the box to confirm", "value=\"39\"");
        assertThat(form.desk()
                        .submit(desk + "/retention", Map.of("days", "3651"))
                        .body())
                .contains("Expected a whole number from 0 to 3,650");
        assertThat(kept()).containsExactly("365");
        assertThat(ana.answers()).containsExactly("text Courses");

        assertThat(form.desk()
                        .submit(desk + "/retention", Map.of("days", "39", "sure", "yes"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(kept()).containsExactly("39");
        await(() -> ana.answers().isEmpty());
        await(() -> words().equals(List.of("")));
        assertThat(trail("event.kept-for")).containsExactly("{\"days\": \"39\"}");
        assertThat(trail("event.blanked").toString())
                .contains("\"notes\": \"1\"", "\"reasons\": \"1\"")
                .doesNotContain("knee", "Knows");
        assertThat(said()).contains("registration.noted").doesNotContain("knee", "Knows", "Courses");
        assertThat(tallinn.registered(ana.email())).containsExactly("registered on-site");
    }

    @Test
    void aProgramDoesTheSame() {
        ana.accepts("on-site");
        ana.sends(Map.of(job, "Courses"));

        assertThat(program("PUT", "/retention", "{\"days\": 10}"))
                .contains(
                        "\"days\":10",
                        "\"until\":\"2031-06-12\"",
                        "\"name\":\"What do you work on?\",\"until\":\"2031-06-12\"");
        assertThat(program("PUT", "/retention", "{\"days\": -1}")).contains("Expected a whole number from 0 to 3,650");
        assertThat(program("GET", "/retention", "")).contains("\"days\":10", "\"kept\":1", "\"blanked\":0");
    }

    @Test
    void twoAtOnceBlankEachAnswerOnce() {
        ana.accepts("on-site");
        ana.sends(Map.of(diet, "No celery", job, "Courses"));
        over(400);
        for (int i = 0; i < 5; i++) {
            Database.change(
                    "update events set dated_at = dated_at - interval '1 second' where slug = ?", tallinn.slug());
        }

        await(() -> ana.answers().isEmpty());

        assertThat(blanked(diet)).containsExactly("1");
        assertThat(blanked(job)).containsExactly("1");
    }

    @Test
    void aDayThatWasMistypedCanBePutRight() {
        ana.accepts("on-site");
        ana.sends(Map.of(diet, "No celery"));

        Database.change(
                "update events set starts_on = starts_on - 3000, ends_on = ends_on - 3000 where slug = ?",
                tallinn.slug());
        Database.change("update events set kept_days = 364 where slug = ?", tallinn.slug());

        assertThat(Database.column(
                        "select dated_at > now() - interval '1 minute' from events where slug = ?", tallinn.slug()))
                .containsExactly("t");
        assertThat(ana.answers()).containsExactly("text No celery");
    }

    @Test
    void theDatabaseLetsNoBlankedAnswerSayAnything() {
        ana.accepts("on-site");
        ana.sends(Map.of(diet, "No celery"));

        assertThatThrownBy(() -> Database.change(
                        "update given_answers set blanked_at = now() where question_id = ?::uuid", diet))
                .hasMessageContaining("given_answers_blanked_says_nothing");
        assertThatThrownBy(() ->
                        Database.change("update given_answers set value = null where question_id = ?::uuid", diet))
                .hasMessageContaining("given_answers_blanked_says_nothing");
    }

    /** The dialogue was so many days ago, and everybody has known for a while. */
    private void over(int days) {
        Database.change(
                "update events set starts_on = current_date - ?, ends_on = current_date - ? where slug = ?",
                days,
                days,
                tallinn.slug());
        Database.change("update events set dated_at = now() - interval '2 days' where slug = ?", tallinn.slug());
    }

    private void await(BooleanSupplier done) {
        for (int i = 0; i < PATIENCE && !done.getAsBoolean(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private String desk(String path) {
        return form.desk().get(desk + path).body();
    }

    private String program(String method, String path, String body) {
        String address = "/api/v1/events/" + tallinn.slug() + path;
        return method.equals("GET")
                ? Client.launcher().get(address).body()
                : Client.launcher().send(method, address, JSON, body).body();
    }

    private String registration(Guest guest) {
        return Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                        guest.email())
                .get(0);
    }

    private List<String> drafts() {
        return Database.column(
                "select s.draft from answer_sheets s join registrations r on r.id = s.registration_id"
                        + " join events e on e.id = r.event_id where e.slug = ? and s.draft is not null",
                tallinn.slug());
    }

    private List<String> words() {
        return Database.column(
                "select string_agg(coalesce(r.note, '') || i.decline_reason, '') from events e"
                        + " join invitations i on i.event_id = e.id left join registrations r on r.invitation_id = i.id"
                        + " where e.slug = ?",
                tallinn.slug());
    }

    private List<String> blanked(String question) {
        return Database.column("select many from blankings where what = ?", "answers " + question);
    }

    private List<String> kept() {
        return Database.column("select kept_days from events where slug = ?", tallinn.slug());
    }

    /** All that the trail tells of the dialogue. */
    private String said() {
        return Database.column(
                        "select action || before || after from audit_entries where event = ? order by id",
                        tallinn.slug())
                .toString();
    }

    private List<String> trail(String action) {
        return Database.column(
                "select after from audit_entries where event = ? and action = ? order by id", tallinn.slug(), action);
    }
}
