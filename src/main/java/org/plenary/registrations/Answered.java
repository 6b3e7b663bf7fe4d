package org.plenary.registrations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.files.StoredFile;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.language.Translated;

/**
 * What was answered to a question, as it was worded then.
 *
 * @param wording number of the wording
 * @param value as it is kept: keys of choices, ISO codes, days and ids of files; empty once it is no longer kept
 * @param file what it was answered with, where that is a file
 */
public record Answered(
        UUID question,
        QuestionType type,
        int wording,
        Translated label,
        List<Choice> choices,
        Optional<String> value,
        Optional<StoredFile> file,
        Instant givenAt) {
    static Answered of(Question question, GivenAnswer answer, Optional<StoredFile> file) {
        QuestionWording wording = question.wording(answer.wording());
        return new Answered(
                question.id(),
                question.type(),
                wording.number(),
                wording.label(),
                wording.choices(),
                answer.value(),
                file,
                answer.givenAt());
    }

    /** As a person reads it. */
    public String in(Language language) {
        return value.map(kept -> read(kept, language))
                .orElseGet(() -> Texts.in(language).get("registrations.answers.blanked"));
    }

    private String read(String value, Language language) {
        return switch (type) {
            case CHOICE, SEVERAL ->
                Arrays.stream(value.split(" ")).map(key -> label(key, language)).collect(Collectors.joining(" · "));
            case COUNTRY -> new Locale("", value).getDisplayCountry(language.locale());
            case DATE -> new Times(language).longDay(LocalDate.parse(value));
            case CONSENT -> Texts.in(language).get("registrations.answers.yes");
            case FILE, PHOTO -> file.map(StoredFile::name).orElse("");
            case TEXT, LONG_TEXT, NUMBER, TIME_ZONE, HEADING -> value;
        };
    }

    private String label(String key, Language language) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(choice -> choice.label().in(language))
                .findFirst()
                .orElse(key);
    }
}
