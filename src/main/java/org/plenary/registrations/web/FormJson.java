package org.plenary.registrations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.registrations.ChoicePlaces;
import org.plenary.registrations.Question;

/** The form of an event, whole: its questions in order. */
@Schema(example = "{\"questions\":[" + QuestionJson.EXAMPLE + "]}")
public record FormJson(List<QuestionJson> questions) {
    static FormJson of(List<Question> questions, Map<UUID, Map<String, ChoicePlaces>> places) {
        return new FormJson(IntStream.range(0, questions.size())
                .mapToObj(at -> QuestionJson.of(
                        questions.get(at),
                        at + 1,
                        places.getOrDefault(questions.get(at).id(), Map.of())))
                .toList());
    }
}
