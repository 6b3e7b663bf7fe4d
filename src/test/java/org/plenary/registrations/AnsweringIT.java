package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** Ana accepts and answers what the organisers ask. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnsweringIT {
    private static final Map<String, String> NEEDED = Map.of("required", "yes");

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);

    @Test
    void withoutQuestionsAcceptingLeadsToTheRegistration() {
        assertThat(ana.accepts("on-site")).isEqualTo(ana.page());
        assertThat(ana.sees()).doesNotContain(ana.page() + "/form");
        assertThat(ana.seesForm()).contains("Nothing can be answered here any more");
    }

    @Test
    void acceptingLeadsToTheQuestionsAndAnsweringThemToTheRegistration() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        assertThat(ana.accepts("on-site")).isEqualTo(ana.page() + "/form");
        assertThat(ana.seesForm()).contains("What do you work on?", "name=\"q-" + job + "\"");

        HttpResponse<String> answer = ana.sends(Map.of(job, "Courses & <b>credits</b>, مريم"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(ana.page());
        assertThat(ana.answers()).containsExactly("text Courses & <b>credits</b>, مريم");
        assertThat(ana.sees())
                .contains("Your answers", "Courses &amp; &lt;b&gt;credits&lt;/b&gt;, مريم")
                .doesNotContain("Please answer some questions");
    }

    @Test
    void whatIsMissingIsSaidAboveAndBesideAndNothingTypedIsLost() {
        String job = form.asks("text", "What do you work on?");
        String age = form.asks("number", "How many come with you?", NEEDED);
        String day = form.asks("date", "When do you arrive?");
        ana.accepts("online");

        HttpResponse<String> answer = ana.sends(Map.of(job, "Courses", age, "a few", day, "soon"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "2 things need your attention",
                        "<a href=\"#q-" + age + "\">",
                        "id=\"q-" + age + "-error\"",
                        "Expected a number, for example 30 or 2.5.",
                        "value=\"a few\"",
                        "value=\"Courses\"");
        assertThat(ana.answers()).isEmpty();
    }

    @Test
    void aDraftIsKeptAsItWasTypedAndSaidToBeOne() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        String many = form.asks("number", "How many come with you?");
        ana.accepts("online");

        HttpResponse<String> answer = ana.submits("keep", Map.of(many, "a few"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(ana.sees())
                .contains("Your draft is kept, but not sent yet", "What do you work on?", "Go on with my draft");
        assertThat(ana.seesForm()).contains("You see your draft of", "value=\"a few\"");
        assertThat(ana.answers()).isEmpty();

        ana.sends(Map.of(job, "Courses", many, "2"));

        assertThat(ana.seesForm()).doesNotContain("You see your draft of").contains("value=\"2\"");
        assertThat(ana.answers()).containsExactly("text Courses", "number 2");
    }

    @Test
    void whatTheScriptKeepsWhileTypingIsTheSameDraft() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");

        assertThat(ana.submits("keep-typing", Map.of(job, "Cour")).statusCode()).isEqualTo(204);

        assertThat(ana.seesForm()).contains("value=\"Cour\"");
        assertThat(ana.answers()).isEmpty();
    }

    @Test
    void passportDataIsAskedOfThoseAloneWhoNeedALetter() {
        form.addsReady("visa");
        String letter = form.about("visa-letter");
        String number = form.about("passport-number");
        ana.accepts("on-site");

        assertThat(ana.seesForm()).contains("Only if “Do you need a letter for your visa?” is answered with “Yes”");
        assertThat(ana.sends(Map.of(letter, "yes")).body()).contains("5 things need your attention");
        assertThat(ana.sends(Map.of(letter, "no", number, "AA1234567")).statusCode())
                .isEqualTo(303);
        assertThat(ana.answers()).containsExactly("choice no");
    }

    @Test
    void whatDoesNotConcernHerAnyMoreIsForgotten() {
        String shirt = form.asks("text", "Size of your shirt", Map.of("condition", "mode:on-site"));
        String screen = form.asks("text", "Size of your screen");
        ana.accepts("on-site");
        ana.sends(Map.of(shirt, "M", screen, "large"));
        ana.accepts("online");
        assertThat(ana.seesForm()).doesNotContain("Size of your shirt");

        ana.sends(Map.of(screen, "large"));

        assertThat(ana.answers()).containsExactly("text large");
    }

    @Test
    void theFormKnowsWhatIsKnownOfHer() {
        form.addsReady("badge-name");
        form.addsReady("interpretation");
        form.asks("country", "Where do you come from?");
        form.asks("time-zone", "Which clock do you live by?");
        ana.accepts("on-site");

        assertThat(ana.seesForm())
                .contains(
                        "value=\"Ana Kask\"",
                        "value=\"en\" checked",
                        "<option value=EE selected>Estonia",
                        "<option selected>Europe/Tallinn");
    }

    @Test
    void theSameAnswersAgainChangeNothingAndOtherOnesDo() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.sends(Map.of(job, "Courses"));
        HttpResponse<String> again = ana.sends(Map.of(job, "Courses"));
        assertThat(again.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.contains("registrations.same"));

        ana.sends(Map.of(job, "Credits"));
        ana.sends(Map.of());

        assertThat(ana.answers()).isEmpty();
        assertThat(audited()).hasSize(3).allMatch(entry -> entry.equals("{\"questions\": \"" + job + "\"}"));
    }

    @Test
    void sentTwiceAtTheSameMomentThereIsOneAnswerToEachQuestion() throws InterruptedException, ExecutionException {
        String job = form.asks("text", "What do you work on?");
        String many = form.asks("number", "How many come with you?");
        ana.accepts("online");
        List<Callable<Integer>> clicks = Collections.nCopies(
                4, () -> ana.sends(Map.of(job, "Courses", many, "2")).statusCode());

        ExecutorService tabs = Executors.newFixedThreadPool(clicks.size());
        try {
            for (Future<Integer> done : tabs.invokeAll(clicks)) {
                assertThat(done.get()).isEqualTo(303);
            }
        } finally {
            tabs.shutdown();
        }

        assertThat(ana.answers()).containsExactly("text Courses", "number 2");
        assertThat(audited()).hasSize(1);
    }

    @Test
    void ofTwoTabsTheOneSentLastHolds() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.submits("keep", Map.of(job, "Credits"));

        ana.sends(Map.of(job, "Courses"));
        ana.sends(Map.of(job, "Credits"));

        assertThat(ana.answers()).containsExactly("text Credits");
        assertThat(ana.seesForm()).contains("value=\"Credits\"").doesNotContain("You see your draft of");
    }

    @Test
    void anAnswerStaysWithTheWordsItWasGivenTo() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.sends(Map.of(job, "Courses"));

        form.desk().submit(form.address() + "/questions/" + job, Map.of("label", "What is your field?"));

        assertThat(ana.sees()).contains("What do you work on?").doesNotContain("What is your field?");
        assertThat(ana.seesForm()).contains("What is your field?");
        ana.sends(Map.of(job, "Law"));
        assertThat(ana.sees()).contains("What is your field?");
    }

    @Test
    void whoPressesNoButtonOfOursHasSentNothing() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");

        HttpResponse<String> answer = ana.client().submit(ana.page() + "/form", Map.of("q-" + job, "Spam"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing was sent or kept yet");
        assertThat(ana.client()
                        .get(ana.page() + "/form?do=send&q-" + job + "=Spam")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ana.client().head(ana.page() + "/form").statusCode()).isEqualTo(200);
        assertThat(ana.answers()).isEmpty();
        assertThat(Database.column(
                        "select s.registration_id from answer_sheets s join registrations r on r.id = s.registration_id"
                                + " join events e on e.id = r.event_id where e.slug = ?",
                        tallinn.slug()))
                .isEmpty();
    }

    @Test
    void aFormThatIsSentWhenTheEventIsOverOrTheRegistrationCancelledSaysSo() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.sends(Map.of(job, "Courses"));
        Database.change(
                "update events set starts_on = current_date - 3, ends_on = current_date - 2 where slug = ?",
                tallinn.slug());

        HttpResponse<String> late = ana.sends(Map.of(job, "Credits"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The time to answer is over, so nothing was changed");
        assertThat(ana.seesForm()).contains("Nothing can be answered here any more");

        Database.change(
                "update events set starts_on = date '2031-06-02', ends_on = date '2031-06-02' where slug = ?",
                tallinn.slug());
        ana.client().submit(ana.page(), Map.of("reply", "decline"));

        assertThat(ana.sends(Map.of(job, "Credits")).body()).contains("Your registration is cancelled");
        assertThat(ana.answers()).containsExactly("text Courses");
    }

    @Test
    void sheTakesHerDataWithHer() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.sends(Map.of(job, "Courses"));

        HttpResponse<String> file = ana.client().get(ana.page() + "/data");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + tallinn.slug() + "-my-data.json\"");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.body())
                .contains(tallinn.ana(), "\"value\":\"Courses\"", "\"label\":{\"en\":\"What do you work on?\"}");
        assertThat(Client.anybody().get("/r/AAAAAAAAAAAAAAAAAAAAAAAA/data").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDeskReadsWhatSheAnsweredAndTheDeskOfAnotherEventDoesNot() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("online");
        ana.sends(Map.of(job, "Courses"));
        form.asks("text", "Who pays for you?", NEEDED);
        String id = Database.column(
                        "select r.id from registrations r join events e on e.id = r.event_id where e.slug = ?",
                        tallinn.slug())
                .get(0);

        String page = form.desk()
                .get("/desk/events/" + tallinn.slug() + "/registrations/" + id + "/answers")
                .body();

        assertThat(page).contains("Ana Kask", "What do you work on?", "Courses", "Still missing", "Who pays for you?");
        assertThat(form.desk()
                        .get("/desk/events/" + Dialogue.planned().slug() + "/registrations/" + id + "/answers")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Client.launcher()
                        .get("/api/v1/events/" + tallinn.slug() + "/registrations/" + id + "/answers")
                        .body())
                .contains("\"value\":\"Courses\"", "\"missing\":[\"" + form.id("Who pays for you?") + "\"]");
    }

    private List<String> audited() {
        return Database.column(
                "select after from audit_entries where event = ? and action = 'registration.answered'", tallinn.slug());
    }
}
