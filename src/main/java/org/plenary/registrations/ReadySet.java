package org.plenary.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.events.Mode;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Translated;

/** Questions that most meetings ask, ready in six languages, to be added by one click and then changed at will. */
public enum ReadySet {
    BADGE_NAME,
    PHOTO,
    DIETARY,
    ACCESSIBILITY,
    INTERPRETATION,
    VISA;

    /** What is told for the meeting alone is not kept for long after it. */
    private static final Optional<Integer> SHORT = Optional.of(30);

    private static final String YES = "yes";
    private static final Condition ON_SITE = new Condition.OfMode(Mode.ON_SITE);
    private static final Condition EVERYBODY = new Condition.Everybody();
    private static final List<String> DIETS =
            List.of("vegetarian", "vegan", "halal", "kosher", "gluten-free", "lactose-free", "no-nuts", "no-pork");

    /** As in addresses, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReadySet> of(String key) {
        return Arrays.stream(values()).filter(set -> set.key().equals(key)).findFirst();
    }

    /** Those that stand on their own. */
    List<QuestionFacts> questions() {
        return switch (this) {
            case BADGE_NAME -> List.of(ask(QuestionType.TEXT, "badge-name", List.of(), ON_SITE, Optional.empty()));
            case PHOTO -> List.of(ask(QuestionType.PHOTO, "badge-photo", List.of(), ON_SITE, SHORT));
            case DIETARY ->
                List.of(
                        ask(QuestionType.SEVERAL, "dietary", said("dietary", DIETS), ON_SITE, SHORT),
                        ask(QuestionType.TEXT, "dietary-more", List.of(), ON_SITE, SHORT));
            case ACCESSIBILITY -> List.of(ask(QuestionType.LONG_TEXT, "accessibility", List.of(), EVERYBODY, SHORT));
            case INTERPRETATION ->
                List.of(ask(QuestionType.CHOICE, "interpretation", languages(), EVERYBODY, Optional.empty()));
            case VISA ->
                List.of(needed(QuestionType.CHOICE, "visa-letter", said("visa-letter", List.of("no", YES)), ON_SITE));
        };
    }

    /** What its first questions are about. */
    public List<String> topics() {
        return questions().stream().flatMap(facts -> facts.topic().stream()).toList();
    }

    /** Those that depend on the first: passport data is asked of those alone who need the letter. */
    List<QuestionFacts> dependingOn(UUID first) {
        Condition asked = new Condition.OfAnswer(first, YES);
        return this == VISA
                ? List.of(
                        needed(QuestionType.TEXT, "passport-name", List.of(), asked),
                        needed(QuestionType.COUNTRY, "nationality", List.of(), asked),
                        needed(QuestionType.DATE, "birth-date", List.of(), asked),
                        needed(QuestionType.TEXT, "passport-number", List.of(), asked),
                        needed(QuestionType.DATE, "passport-expiry", List.of(), asked))
                : List.of();
    }

    private static QuestionFacts needed(QuestionType type, String topic, List<Choice> choices, Condition condition) {
        QuestionFacts facts = ask(type, topic, choices, condition, SHORT);
        return new QuestionFacts(
                type, facts.topic(), facts.label(), facts.hint(), choices, true, Optional.empty(), condition, SHORT);
    }

    private static QuestionFacts ask(
            QuestionType type, String topic, List<Choice> choices, Condition condition, Optional<Integer> days) {
        return new QuestionFacts(
                type,
                Optional.of(topic),
                everywhere("registrations.ready." + topic),
                everywhere("registrations.ready." + topic + ".hint"),
                choices,
                false,
                Optional.empty(),
                condition,
                days);
    }

    private static List<Choice> said(String topic, List<String> keys) {
        return keys.stream()
                .map(key -> new Choice(key, everywhere("registrations.ready." + topic + "." + key)))
                .toList();
    }

    private static List<Choice> languages() {
        Stream<Choice> each = Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), Translated.of(language, language.ownName())));
        return Stream.concat(each, Stream.of(new Choice("none", everywhere("registrations.ready.interpretation.none"))))
                .toList();
    }

    private static Translated everywhere(String key) {
        Translated text = Translated.empty();
        for (Language language : Language.values()) {
            text = text.with(language, Texts.in(language).find(key).orElse(""));
        }
        return text;
    }
}
