package org.plenary.registrations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.OnBehalf;

/** Answers as they are read, of which only question and value count. */
@Schema(example = "{\"answers\":[{\"question\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"value\":\"vegan\"}]}")
public record AnswersToPutJson(@NotNull @Valid List<@NotNull @Valid PutJson> answers) {
    /** An answer. */
    public record PutJson(
            @NotNull @Schema(example = "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11")
            String question,

            @NotNull @Schema(example = "vegan") String value) {}

    List<OnBehalf.Kept> kept() {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new OnBehalf.Kept(
                        id(i, answers.get(i).question()), answers.get(i).value()))
                .toList();
    }

    private static UUID id(int place, String said) {
        try {
            return UUID.fromString(said);
        } catch (IllegalArgumentException e) {
            throw new Invalid(Fault.of("answers/" + place + "/question", "question-unknown"));
        }
    }
}
