package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.events.Editions;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.OrganisationKind;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

class FormTest {
    private static final Instant SPRING = Instant.parse("2031-04-01T08:00:00Z");

    private final Event tallinn = Editions.tallinn();
    private final Question letter = question(QuestionType.CHOICE, new Condition.OfMode(Mode.ON_SITE), true);
    private final Question passport = question(QuestionType.TEXT, new Condition.OfAnswer(letter.id(), "yes"), true);
    private final Question stamp = question(QuestionType.TEXT, new Condition.OfAnswer(passport.id(), "x"), false);
    private final Question firm =
            question(QuestionType.TEXT, new Condition.OfOrganisation(OrganisationKind.ENTERPRISE), false);

    @Test
    void aQuestionIsShownToThoseItConcerns() {
        assertThat(form(Mode.ON_SITE, Map.of()).shown()).containsExactly(letter);
        assertThat(form(Mode.ON_SITE, Map.of(letter, "yes")).shown()).containsExactly(letter, passport);
        assertThat(form(Mode.ONLINE, Map.of()).shown()).isEmpty();
    }

    @Test
    void whatDependsOnAQuestionThatIsNotShownIsNotShownEither() {
        assertThat(form(Mode.ONLINE, Map.of(letter, "yes", passport, "x")).shown())
                .isEmpty();
    }

    @Test
    void aPageHasEverythingThatMayComeUpOnIt() {
        assertThat(form(Mode.ON_SITE, Map.of(letter, "no")).possible()).containsExactly(letter, passport, stamp);
    }

    @Test
    void onlyWhatIsShownIsMissed() {
        Form asking = form(Mode.ON_SITE, Map.of(letter, "yes"));
        Form content = form(Mode.ON_SITE, Map.of(letter, "no"));

        assertThatThrownBy(() -> AnswerCheck.of(asking.open(), asking.who().typed(), Map.of()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(Fault.of("q-" + passport.id(), "missing")));
        assertThat(AnswerCheck.of(content.open(), content.who().typed(), Map.of()))
                .isEqualTo(Map.of(letter.id(), "no"));
    }

    @Test
    void whatIsFullCannotBeChosen() {
        Form form = form(Mode.ON_SITE, Map.of(letter, "no"));

        assertThatThrownBy(() -> AnswerCheck.of(form.open(), form.who().typed(), Map.of(letter.id(), Set.of("no"))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactly(Fault.of("q-" + letter.id(), "choice-full")));
    }

    @Test
    void whatIsAskedLaterIsOpenFromTheAskingToItsLastDayInTallinn() {
        Question later = new Question(
                tallinn, 5, facts(QuestionType.TEXT, new Condition.Everybody(), true, LocalDate.of(2031, 5, 10)));
        assertThat(new Form(tallinn, List.of(later), who(Mode.ONLINE, Map.of()), SPRING).questions())
                .isEmpty();

        later.ask(1);

        assertThat(later.isOpen(tallinn, Instant.parse("2031-05-10T20:59:59Z"))).isTrue();
        assertThat(later.isOpen(tallinn, Instant.parse("2031-05-10T21:00:00Z"))).isFalse();
    }

    @Test
    void aFormIsOpenUntilTheEventIsOver() {
        assertThat(letter.isOpen(tallinn, Instant.parse("2031-06-03T20:59:59Z")))
                .isTrue();
        assertThat(letter.isOpen(tallinn, Instant.parse("2031-06-03T21:00:00Z")))
                .isFalse();
    }

    @Test
    void otherWordsAreAnotherWordingAndTheSameOnesAreNot() {
        QuestionFacts facts = facts(QuestionType.TEXT, new Condition.Everybody(), false, null);
        Question question = new Question(tallinn, 1, facts);
        question.describe(facts);
        assertThat(question.wording().number()).isEqualTo(1);

        question.describe(new QuestionFacts(
                QuestionType.TEXT,
                Optional.empty(),
                Translated.of(Language.EN, "In other words?"),
                Translated.empty(),
                List.of(),
                false,
                Optional.empty(),
                new Condition.Everybody(),
                Optional.empty()));

        assertThat(question.wording().number()).isEqualTo(2);
    }

    @Test
    void aConditionIsReadAsItIsWritten() {
        for (Condition condition : List.of(
                new Condition.Everybody(),
                new Condition.OfMode(Mode.ONLINE),
                new Condition.OfOrganisation(OrganisationKind.ENTERPRISE),
                new Condition.OfAnswer(UUID.randomUUID(), "gluten-free"))) {
            assertThat(Condition.of(condition.text())).hasValue(condition);
        }
        assertThat(List.of(
                        Condition.of("mode"), Condition.of("mode:tired"), Condition.of("answer:x:y"), Condition.of("")))
                .containsOnly(Optional.empty());
    }

    private Form form(Mode mode, Map<Question, String> answers) {
        return new Form(tallinn, List.of(letter, passport, stamp, firm), who(mode, answers), SPRING);
    }

    private static Respondent who(Mode mode, Map<Question, String> answers) {
        Map<UUID, List<String>> typed = new java.util.HashMap<>();
        answers.forEach((question, answer) -> typed.put(question.id(), List.of(answer)));
        return new Respondent(mode, OrganisationKind.NATIONAL_CENTRE, new Typed(typed));
    }

    private Question question(QuestionType type, Condition condition, boolean required) {
        return new Question(tallinn, 1, facts(type, condition, required, null));
    }

    private static QuestionFacts facts(
            QuestionType type,
            Condition condition,
            boolean required,
            @org.jspecify.annotations.Nullable LocalDate day) {
        return new QuestionFacts(
                type,
                Optional.empty(),
                Translated.of(Language.EN, "Really?"),
                Translated.empty(),
                List.of(
                        new Choice("yes", Translated.of(Language.EN, "Yes")),
                        new Choice("no", Translated.of(Language.EN, "No"))),
                required,
                Optional.ofNullable(day),
                condition,
                Optional.empty());
    }
}
