package org.plenary.registrations.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a registration.
 *
 * @param decision approve, ask or refuse
 * @param words the question, or the reason; mailed to the participant
 * @param round the step that was looked at, so that of two who decide at once one is told; left out, whichever it is
 */
@Schema(example = "{\"decision\":\"ask\",\"words\":\"Whom do you represent?\",\"round\":1}")
public record DecisionJson(
        @NotNull @Schema(enumeration = {"approve", "ask", "refuse"})
        String decision,

        @Nullable String words,
        @Nullable Integer round) {
    Optional<Integer> seen() {
        return Optional.ofNullable(round);
    }

    String said() {
        return Objects.requireNonNullElse(words, "");
    }
}
