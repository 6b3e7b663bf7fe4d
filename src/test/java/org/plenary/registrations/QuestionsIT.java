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
import org.plenary.Queries;

/** The desk builds a form. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QuestionsIT {
    private static final String DIET = "type=choice&label=Diet&key=&key=&choice=Vegan&choice=Halal";

    private final Dialogue tallinn = Dialogue.planned();
    private final Questionnaire form = Questionnaire.of(tallinn);

    @Test
    void questionsStandInTheOrderInWhichTheyCameUntilTheyAreMoved() {
        form.asks("heading", "About you");
        form.asks("text", "Field");
        String last = form.asks("date", "Arrival");
        assertThat(form.order()).containsExactly("About you", "Field", "Arrival");

        assertThat(form.moves(last, 1).statusCode()).isEqualTo(303);

        assertThat(form.order()).containsExactly("Arrival", "About you", "Field");
    }

    @Test
    void aQuestionIsTranslatedByEditingItOnAPageOfThatLanguage() {
        String field = form.asks("text", "Field");

        form.desk()
                .submit(
                        form.address() + "/questions/" + field + "?lang=fr",
                        Map.of("label", "Domaine", "hint", "En un mot"));

        assertThat(Database.column(
                        "select label ->> 'en' || ' ' || coalesce(label ->> 'fr', '-') || ' ' || number"
                                + " from question_wordings where question_id = ?::uuid order by number",
                        field))
                .containsExactly("Field - 1", "Field Domaine 2");
    }

    @Test
    void choicesKeepTheirKeysWhenTheirWordsChange() {
        form.desk().submit(form.address() + "/questions", DIET);
        String diet = form.id("Diet");

        form.desk()
                .submit(
                        form.address() + "/questions/" + diet,
                        "label=Diet&key=c1&key=c2&key=&choice=Plants+only&choice=&choice=Kosher");

        assertThat(choices(diet)).containsExactly("c1 Plants only", "c3 Kosher");
    }

    @Test
    void nothingMayBreakWhatDependsOnAnAnswer() {
        form.desk().submit(form.address() + "/questions", DIET);
        String diet = form.id("Diet");
        String more = form.asks("text", "Which spices?", Map.of("condition", "answer:" + diet + ":c1"));

        assertThat(form.removes(diet).body()).contains("Another question depends on this one");
        assertThat(form.moves(more, 1).body()).contains("A question would come before the one it depends on");
        assertThat(form.desk()
                        .submit(form.address() + "/questions/" + diet, "label=Diet&key=c2&choice=Halal")
                        .body())
                .contains("Another question depends on a choice that would be missing then");
        assertThat(form.order()).containsExactly("Diet", "Which spices?");
        assertThat(choices(diet)).containsExactly("c1 Vegan", "c2 Halal");
    }

    @Test
    void aMistakeIsSaidBesideItsField() {
        HttpResponse<String> answer = form.desk()
                .submit(
                        form.address() + "/questions",
                        Map.of(
                                "type", "text",
                                "label", " ",
                                "closesOn", "soon",
                                "retentionDays", "long"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("3 things need your attention", "id=\"label-error\"", "id=\"closesOn-error\"");
        assertThat(form.desk()
                        .submit(form.address() + "/questions", "type=choice&label=Diet")
                        .body())
                .contains("needs at least one choice");
        assertThat(form.order()).isEmpty();
    }

    @Test
    void aReadySetIsAddedOnceInSixLanguages() {
        assertThat(form.addsReady("dietary")).isEqualTo(303);
        assertThat(form.addsReady("dietary")).isEqualTo(303);
        assertThat(form.addsReady("visa")).isEqualTo(303);

        assertThat(form.order())
                .containsExactly(
                        "What should the kitchen know?",
                        "Allergies and other dietary needs",
                        "Do you need a letter for your visa?",
                        "Name as in the passport",
                        "Nationality",
                        "Date of birth",
                        "Passport number",
                        "Passport valid until");
        assertThat(Database.column(
                        "select string_agg(language, ' ' order by language) from question_wordings,"
                                + " jsonb_object_keys(label) language where question_id = ?::uuid and language <> 'fallback'",
                        form.about("dietary")))
                .containsExactly("ar en es fr ru zh");
    }

    @Test
    void thePreviewShowsTheFormAsAnInviteeReadsIt() {
        form.addsReady("dietary");
        form.addsReady("accessibility");

        String online = form.desk()
                .get(form.address() + "/preview?mode=online&reader=ar")
                .body();
        String onSite = form.desk()
                .get(form.address() + "/preview?mode=on-site&reader=fr")
                .body();

        assertThat(online)
                .contains("Preview of the form", "lang=\"ar\" dir=\"rtl\"", "ماذا تحتاج للمشاركة الكاملة؟")
                .doesNotContain("ما الذي ينبغي أن يعرفه المطبخ؟");
        assertThat(onSite).contains("Que doit savoir la cuisine ?", "Envoyer mes réponses");
    }

    @Test
    void aQuestionOfAnotherEventIsNotThere() {
        String field = form.asks("text", "Field");
        String elsewhere = "/desk/events/" + Dialogue.planned().slug() + "/form/questions/" + field;

        assertThat(form.desk().get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(form.desk().submit(elsewhere + "/removal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(form.order()).containsExactly("Field");
    }

    @Test
    void aLongFormAsksTheDatabaseNoMoreThanAShortOne() {
        form.asks("text", "Field");

        Queries.doNotGrowWith(
                () -> {
                    form.asks("text", "City");
                    form.asks("text", "Road");
                },
                () -> assertThat(form.desk().get(form.address()).statusCode()).isEqualTo(200));
    }

    @Test
    void whatIsTakenOffTheFormStaysInTheTrailAndInTheDatabase() {
        String field = form.asks("text", "Field");

        assertThat(form.removes(field).statusCode()).isEqualTo(303);

        assertThat(form.order()).isEmpty();
        assertThat(Database.column(
                        "select action from audit_entries where subject = ? order by id", "question " + field))
                .containsExactly("question.added", "question.removed");
        assertThat(Database.column("select count(*) from questions where id = ?::uuid", field))
                .containsExactly("1");
    }

    private static List<String> choices(String question) {
        return Database.column(
                "select choice ->> 'key' || ' ' || (choice -> 'label' ->> 'en') from question_wordings w,"
                        + " jsonb_array_elements(w.choices) choice where w.question_id = ?::uuid and w.number ="
                        + " (select max(number) from question_wordings where question_id = w.question_id)",
                question);
    }
}
