package org.plenary.registrations.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.language.TextJson;
import org.plenary.registrations.Answered;

/**
 * An answer for machines.
 *
 * @param wording number of the wording it was given to
 * @param label what the question said then, by language tag
 * @param value as it is kept: keys of choices with blanks between them, ISO codes, days, and ids of files,
 *     which are fetched below the registration at {@code files/}; absent once it is no longer kept
 * @param text the same in English; the name of a file
 */
@Schema(
        example =
                "{\"question\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"type\":\"several\",\"wording\":1,\"label\":{\"en\":\"What do you eat?\"},\"value\":\"vegan\",\"text\":\"Vegan\",\"givenAt\":\"2026-02-01T08:00:00Z\"}")
public record AnswerJson(
        String question,
        String type,
        int wording,
        Map<String, String> label,
        @Nullable String value,
        String text,
        String givenAt) {
    static AnswerJson of(Answered answer) {
        return new AnswerJson(
                answer.question().toString(),
                answer.type().key(),
                answer.wording(),
                TextJson.write(answer.label()),
                answer.value().orElse(null),
                answer.in(Language.EN),
                answer.givenAt().toString());
    }
}
