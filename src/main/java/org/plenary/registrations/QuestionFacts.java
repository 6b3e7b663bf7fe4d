package org.plenary.registrations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * A question as the desk describes it.
 *
 * @param topic what a ready-made question is about; empty for one's own
 * @param choices only of the types that have some
 * @param closesOn last day to answer, at the venue, of what is asked after registering; empty for what is asked at once
 * @param retentionDays for how many days after the event answers are kept; empty for as long as the registration
 * @param limits how many can have a choice, by its key; those left out have no limit
 */
public record QuestionFacts(
        QuestionType type,
        Optional<String> topic,
        Translated label,
        Translated hint,
        List<Choice> choices,
        boolean required,
        Optional<LocalDate> closesOn,
        Condition condition,
        Optional<Integer> retentionDays,
        Map<String, Integer> limits) {
    static final int MOST_RETENTION_DAYS = 3650;
    private static final int MOST_CHOICES = 60;
    private static final int MOST_PLACES = 99_999;

    public QuestionFacts {
        choices = type.hasChoices() ? List.copyOf(choices) : List.of();
        required = required && type.asks();
        limits = Map.copyOf(limits);
    }

    /** Without limits. */
    public QuestionFacts(
            QuestionType type,
            Optional<String> topic,
            Translated label,
            Translated hint,
            List<Choice> choices,
            boolean required,
            Optional<LocalDate> closesOn,
            Condition condition,
            Optional<Integer> retentionDays) {
        this(type, topic, label, hint, choices, required, closesOn, condition, retentionDays, Map.of());
    }

    QuestionFacts as(QuestionType known, Optional<String> about) {
        return new QuestionFacts(
                known, about, label, hint, choices, required, closesOn, condition, retentionDays, limits);
    }

    /** @throws Invalid for whatever is missing or too much */
    QuestionFacts checked() {
        List<Fault> faults = new ArrayList<>();
        if (label.isEmpty()) {
            faults.add(Fault.of("label", "missing"));
        }
        checkChoices(faults);
        retentionDays
                .filter(days -> days < 0 || days > MOST_RETENTION_DAYS)
                .ifPresent(days -> faults.add(Fault.of("retentionDays", "days-kept", "most", MOST_RETENTION_DAYS)));
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return this;
    }

    private void checkChoices(List<Fault> faults) {
        if (!type.hasChoices()) {
            return;
        }
        if (choices.isEmpty()) {
            faults.add(Fault.of("choices", "no-choices"));
        } else if (choices.size() > MOST_CHOICES) {
            faults.add(Fault.of("choices", "too-many", "most", MOST_CHOICES));
        } else if (!choices.stream().allMatch(Choice::isSound)
                || choices.stream().map(Choice::key).distinct().count() < choices.size()) {
            faults.add(Fault.of("choices", "choice-keys"));
        } else if (!choices.stream().map(Choice::key).toList().containsAll(limits.keySet())) {
            faults.add(Fault.of("choices", "choice"));
        } else if (limits.values().stream().anyMatch(limit -> limit < 0 || limit > MOST_PLACES)) {
            faults.add(Fault.of("choices", "choice-limit", "most", MOST_PLACES));
        }
    }
}
