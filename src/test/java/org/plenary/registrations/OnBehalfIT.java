package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** Ana calls the secretariat, which answers the form in her name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnBehalfIT {
    private static final Map<String, String> NEEDED = Map.of("required", "yes");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);

    @Test
    void whatStaffAnswerIsHersAndTheTrailSaysWhoAnswered() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        ana.accepts("on-site");
        assertThat(form.desk().get(address()).body())
                .contains("href=\"" + address() + "/form\"", "Answer the form in their name");

        HttpResponse<String> answer = sends(seen(), Map.of(job, "Courses, مريم"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(address());
        assertThat(ana.answers()).containsExactly("text Courses, مريم");
        assertThat(ana.sees()).contains("Courses, مريم").doesNotContain("Please answer some questions");
        assertThat(trail()).hasSize(1).allMatch(entry -> entry.startsWith("account "), "done by an account");
        assertThat(sends(seen(), Map.of(job, "Courses, مريم")).statusCode()).isEqualTo(303);
        assertThat(trail()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        String many = form.asks("number", "How many come with you?");
        ana.accepts("on-site");

        HttpResponse<String> answer = sends(seen(), Map.of(many, "a few"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("2 things need your attention", "id=\"q-" + job + "-error\"", "value=\"a few\"");
        assertThat(ana.answers()).isEmpty();
    }

    @Test
    void consentAndFilesStayWithTheParticipantAndAreStillAskedFor() {
        String job = form.asks("text", "What do you work on?");
        String consent = form.asks("consent", "My name may stand on the list", NEEDED);
        form.asks("file", "Your programme");
        ana.accepts("on-site");
        assertThat(form.desk().get(address() + "/form").body())
                .contains("Only this person can answer", "My name may stand on the list", "Your programme")
                .doesNotContain("q-" + consent, "type=\"file\"");

        assertThat(sends(seen(), Map.of(job, "Courses", consent, "yes")).statusCode())
                .isEqualTo(303);

        assertThat(ana.answers()).containsExactly("text Courses");
        assertThat(form.desk().get(address() + "/answers").body()).contains("Still missing", "My name may stand");
        ana.sends(Map.of(job, "Courses", consent, "yes"));
        assertThat(sends(seen(), Map.of(job, "Law")).statusCode()).isEqualTo(303);
        assertThat(ana.answers()).containsExactly("text Law", "consent yes");
    }

    @Test
    void herDraftIsNotShownToStaffAndStaysHers() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("on-site");
        ana.submits("keep", Map.of(job, "Not yet sure"));
        assertThat(form.desk().get(address() + "/form").body()).doesNotContain("Not yet sure");

        sends(seen(), Map.of(job, "Courses"));

        assertThat(ana.answers()).containsExactly("text Courses");
        assertThat(ana.seesForm()).contains("Not yet sure");
    }

    @Test
    void whoseAnswersAreOlderThanHersIsToldAndMaySaveAgain() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("on-site");
        String looked = seen();
        ana.sends(Map.of(job, "Law"));

        HttpResponse<String> late = sends(looked, Map.of(job, "Courses"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody has answered since you opened this page", "value=\"Courses\"");
        assertThat(ana.answers()).containsExactly("text Law");
        assertThat(sends(seen(late.body()), Map.of(job, "Courses")).statusCode())
                .isEqualTo(303);
        assertThat(ana.answers()).containsExactly("text Courses");
    }

    @Test
    void nobodyAnswersForWhoHasCancelledOrOnceTheEventIsOver() {
        String job = form.asks("text", "What do you work on?");
        ana.accepts("on-site");
        String looked = seen();
        ana.accepts("decline");

        assertThat(sends(looked, Map.of(job, "Courses")).statusCode()).isEqualTo(409);
        assertThat(form.desk().get(address() + "/form").body()).contains("The registration is cancelled");
        ana.accepts("online");
        Database.change(
                "update events set starts_on = '2026-01-01', ends_on = '2026-01-02' where slug = ?", tallinn.slug());
        assertThat(sends(looked, Map.of(job, "Courses")).statusCode()).isEqualTo(409);
        assertThat(ana.answers()).isEmpty();
    }

    @Test
    void programsPutAnswersAsTheyAreRead() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        String consent = form.asks("consent", "My name may stand on the list");
        ana.accepts("on-site");
        ana.sends(Map.of(job, "Law", consent, "yes"));
        String read = Client.launcher().get(api()).body();

        assertThat(puts(read).body()).isEqualTo(read);
        HttpResponse<String> put = puts(read.replace("\"value\":\"Law\"", "\"value\":\"Courses\""));

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.body()).contains("\"value\":\"Courses\"", "\"missing\":[]");
        assertThat(ana.answers()).containsExactly("text Courses", "consent yes");
    }

    @Test
    void aProgramIsToldWhichOfItsAnswersIsWrong() {
        String job = form.asks("text", "What do you work on?", NEEDED);
        String consent = form.asks("consent", "My name may stand on the list");
        ana.accepts("on-site");
        String unknown = "00000000-0000-4000-8000-000000000000";

        HttpResponse<String> put = puts("{\"answers\":[" + answer(job, "Law") + "," + answer(unknown, "x") + ","
                + answer(consent, "yes") + "]}");

        assertThat(put.statusCode()).isEqualTo(422);
        assertThat(put.body())
                .contains("answers/1/value", "There is no such question", "answers/2/value", "Only the participant")
                .doesNotContain("answers/0");
        assertThat(puts("{\"answers\":[]}").body()).contains("#/answers");
        assertThat(puts("{\"answers\":[" + answer("nobody", "x") + "]}").body()).contains("answers/0/question");
        assertThat(puts("{}").statusCode()).isEqualTo(422);
        assertThat(ana.answers()).isEmpty();
    }

    private static String answer(String question, String value) {
        return "{\"question\":\"" + question + "\",\"value\":\"" + value + "\"}";
    }

    private HttpResponse<String> sends(String seen, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("seen", seen));
        answers.forEach((question, answer) -> fields.put("q-" + question, answer));
        return form.desk().submit(address() + "/form", fields);
    }

    private HttpResponse<String> puts(String json) {
        return Client.launcher().send("PUT", api(), "application/json", json);
    }

    private String seen() {
        return seen(form.desk().get(address() + "/form").body());
    }

    private static String seen(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private String id() {
        return Database.column(
                        "select r.id from registrations r join events e on e.id = r.event_id where e.slug = ?",
                        tallinn.slug())
                .get(0);
    }

    private String address() {
        return "/desk/events/" + tallinn.slug() + "/registrations/" + id();
    }

    private String api() {
        return "/api/v1/events/" + tallinn.slug() + "/registrations/" + id() + "/answers";
    }

    private List<String> trail() {
        return Database.column(
                "select actor from audit_entries where event = ? and action = 'registration.answered'", tallinn.slug());
    }
}
