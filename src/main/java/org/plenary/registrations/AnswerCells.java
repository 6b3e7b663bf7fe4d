package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.files.Files;
import org.plenary.files.StoredFile;
import org.plenary.language.Language;

/** Answers as the cells of a table, read for many registrations at once. */
@ApplicationScoped
class AnswerCells {
    @Inject
    AnswerRepository answers;

    @Inject
    Files files;

    /** By registration, then by question; without those who gave no answer. */
    Map<UUID, Map<UUID, String>> of(List<Question> questions, List<Registration> registrations, Language language) {
        if (questions.isEmpty() || registrations.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Question> asked = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        List<GivenAnswer> given =
                answers.of(registrations.stream().map(Registration::id).toList(), asked.keySet());
        Map<UUID, StoredFile> brought = files.find(
                given.stream().flatMap(answer -> answer.file().stream()).toList());
        return given.stream()
                .collect(Collectors.groupingBy(
                        GivenAnswer::registration, Collectors.toMap(GivenAnswer::question, answer -> {
                            Question question = Objects.requireNonNull(asked.get(answer.question()));
                            return Answered.of(question, answer, answer.file().map(brought::get))
                                    .in(language);
                        })));
    }
}
