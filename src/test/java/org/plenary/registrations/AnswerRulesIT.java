package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Dialogue;

/** What the database itself does not let anybody write. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswerRulesIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);
    private String day = "";

    @BeforeEach
    void anaAnswers() {
        day = form.asks("date", "Arrival");
        ana.accepts("on-site");
        ana.sends(Map.of(day, "2031-06-01"));
        assertThat(ana.answers()).containsExactly("date 2031-06-01");
    }

    @Test
    void anAnswerIsOfTheTypeOfItsQuestion() {
        refused(
                "given_answers_of_type",
                () -> Database.change("update given_answers set value = 'soon' where question_id = ?::uuid", day));
        refused(
                "given_answers_type_of_question",
                () -> Database.change("update given_answers set type = 'text' where question_id = ?::uuid", day));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        refused(
                "given_answers_one_per_question",
                () -> Database.change(
                        "insert into given_answers select gen_random_uuid(), event_id, registration_id, question_id,"
                                + " wording_id, type, value, given_at from given_answers where question_id = ?::uuid",
                        day));
    }

    @Test
    void anAnswerBelongsToAQuestionAndAWordingOfItsEvent() {
        Questionnaire other = Questionnaire.of(Dialogue.planned());
        String elsewhere = other.asks("date", "Departure");

        refused(
                "given_answers_question_of_event",
                () -> Database.change(
                        "update given_answers set question_id = ?::uuid, wording_id = (select id from question_wordings"
                                + " where question_id = ?::uuid) where question_id = ?::uuid",
                        elsewhere,
                        elsewhere,
                        day));
        refused(
                "given_answers_wording_of_question",
                () -> Database.change(
                        "update given_answers set wording_id = (select id from question_wordings"
                                + " where question_id = ?::uuid) where question_id = ?::uuid",
                        elsewhere,
                        day));
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        form.addsReady("dietary");
        String diet = form.about("dietary");
        ana.sends(Map.of(day, "2031-06-01", diet, "vegan"));

        refused(
                "one of the choices",
                () -> Database.change(
                        "update given_answers set value = 'vegan beef' where question_id = ?::uuid", diet));
        assertThat(Database.change("update given_answers set value = 'vegan halal' where question_id = ?::uuid", diet))
                .isEqualTo(1);
    }

    @Test
    void aWordingStaysAsItIs() {
        refused(
                "keeps the wording",
                () -> Database.change(
                        "update question_wordings set label = '{\"fallback\": \"en\", \"en\": \"Never\"}' where question_id = ?::uuid",
                        day));
    }

    @Test
    void twoQuestionsDoNotStandInTheSamePlaceAndAConditionIsWhole() {
        String other = form.asks("text", "Field");

        refused(
                "questions_place_free",
                () -> Database.change("update questions set position = 1 where id = ?::uuid", other));
        refused(
                "questions_condition_whole",
                () -> Database.change("update questions set shown_to = 'answer' where id = ?::uuid", other));
        refused(
                "questions_asked_later",
                () -> Database.change("update questions set asked_round = 1 where id = ?::uuid", other));
    }

    private static void refused(String rule, ThrowingCallable change) {
        assertThatThrownBy(change).hasMessageContaining(rule);
    }
}
