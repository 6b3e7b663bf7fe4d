package org.plenary.registrations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.events.Mode;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.network.OrganisationKind;
import org.plenary.registrations.Condition;
import org.plenary.registrations.Question;

/**
 * To whom a question can be shown.
 *
 * @param value as the form sends it
 * @param text in the language of the page
 */
public record ConditionView(String value, String text) {
    /** All there are for a question that stands after these. */
    static List<ConditionView> after(List<Question> earlier, Language language) {
        List<Condition> all = new ArrayList<>(List.of(
                new Condition.Everybody(), new Condition.OfMode(Mode.ON_SITE), new Condition.OfMode(Mode.ONLINE)));
        earlier.stream().flatMap(ConditionView::of).forEach(all::add);
        Arrays.stream(OrganisationKind.values())
                .map(Condition.OfOrganisation::new)
                .forEach(all::add);
        Map<UUID, Question> known = byId(earlier);
        return all.stream()
                .map(condition -> new ConditionView(condition.text(), said(condition, known, language)))
                .toList();
    }

    private static Stream<Condition> of(Question question) {
        return switch (question.type()) {
            case CHOICE, SEVERAL ->
                question.wording().choices().stream()
                        .map(choice -> new Condition.OfAnswer(question.id(), choice.key()));
            case CONSENT -> Stream.of(new Condition.OfAnswer(question.id(), "yes"));
            case TEXT, LONG_TEXT, NUMBER, DATE, COUNTRY, TIME_ZONE, FILE, PHOTO, HEADING -> Stream.of();
        };
    }

    static Map<UUID, Question> byId(List<Question> questions) {
        return questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    static String said(Condition condition, Map<UUID, Question> known, Language language) {
        Texts texts = Texts.in(language);
        if (condition instanceof Condition.OfMode way) {
            return texts.get("registrations.shown." + way.mode().key());
        }
        if (condition instanceof Condition.OfOrganisation of) {
            return texts.get(
                    "registrations.shown.organisation",
                    "kind",
                    texts.get("network.kind." + of.organisation().key()));
        }
        if (condition instanceof Condition.OfAnswer answer) {
            return said(answer, Optional.ofNullable(known.get(answer.question())), texts);
        }
        return texts.get("registrations.shown.everybody");
    }

    private static String said(Condition.OfAnswer answer, Optional<Question> question, Texts texts) {
        String asked = question.map(known -> known.wording().label().in(texts.language()))
                .orElse("");
        return question.flatMap(known -> known.wording().choice(answer.choice()))
                .map(choice -> texts.get(
                        "registrations.form.only-if", "question", asked, "answer", choice.in(texts.language())))
                .orElseGet(() -> texts.get("registrations.form.only-if-agreed", "question", asked));
    }
}
