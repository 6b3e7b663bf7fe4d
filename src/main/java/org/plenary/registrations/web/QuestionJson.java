package org.plenary.registrations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.language.TextJson;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Choice;
import org.plenary.registrations.ChoicePlaces;
import org.plenary.registrations.Condition;
import org.plenary.registrations.Question;
import org.plenary.registrations.QuestionFacts;
import org.plenary.registrations.QuestionType;

/**
 * A question for machines.
 *
 * @param place where it stands, counted from 1; when it is sent, where it shall stand, absent for the end or for where it
 *     stands
 * @param topic what a ready-made question is about; not read
 * @param wording number of the wording that holds; not read
 * @param label and hint: by language tag
 * @param closesOn last day to answer of what is asked after registering; absent for what is asked at once
 * @param condition {@code everybody}, {@code mode:online}, {@code organisation:enterprise} or {@code answer:ID:CHOICE}
 * @param choices with how many can have each; taken, by how many, is not read
 * @param retentionDays how long after the event answers are kept
 */
@Schema(example = QuestionJson.EXAMPLE)
public record QuestionJson(
        @Nullable String id,
        @Nullable Integer place,
        @NotNull @Schema(example = "choice") String type,
        @Nullable String topic,
        @Nullable Integer wording,
        @NotNull Map<String, String> label,
        @Nullable Map<String, String> hint,
        @Nullable List<@Valid ChoiceJson> choices,
        @Nullable Boolean required,
        @Nullable LocalDate closesOn,
        @Nullable String condition,
        @Nullable Integer retentionDays) {
    static final String EXAMPLE =
            "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"place\":1,\"type\":\"choice\",\"wording\":1,\"label\":{\"en\":\"Size of your shirt\"},\"hint\":{},\"choices\":[{\"key\":\"s\",\"label\":{\"en\":\"Small\"},\"limit\":40,\"taken\":12}],\"required\":true,\"condition\":\"mode:on-site\",\"retentionDays\":30}";

    /** One of the answers it offers. */
    public record ChoiceJson(
            @NotNull @Schema(example = "vegan") String key,
            @NotNull Map<String, String> label,
            @Nullable Integer limit,
            @Nullable Integer taken) {
        static ChoiceJson of(Choice choice, Optional<ChoicePlaces> places) {
            return new ChoiceJson(
                    choice.key(),
                    TextJson.write(choice.label()),
                    places.map(ChoicePlaces::capacity).orElse(null),
                    places.map(ChoicePlaces::taken).orElse(null));
        }
    }

    static QuestionJson of(Question question, int place, Map<String, ChoicePlaces> places) {
        return new QuestionJson(
                question.id().toString(),
                place,
                question.type().key(),
                question.topic().orElse(null),
                question.wording().number(),
                TextJson.write(question.wording().label()),
                TextJson.write(question.wording().hint()),
                question.wording().choices().stream()
                        .map(choice -> ChoiceJson.of(choice, Optional.ofNullable(places.get(choice.key()))))
                        .toList(),
                question.isRequired(),
                question.closesOn().orElse(null),
                question.condition().text(),
                question.retentionDays().orElse(null));
    }

    /** @throws Invalid for a type or a condition there is not */
    QuestionFacts facts() {
        return new QuestionFacts(
                QuestionType.of(type).orElseThrow(() -> new Invalid(Fault.of("type", "one-of", "allowed", types()))),
                Optional.empty(),
                TextJson.read("label", label),
                hint == null ? Translated.empty() : TextJson.read("hint", hint),
                Objects.requireNonNullElse(choices, List.<ChoiceJson>of()).stream()
                        .map(choice -> new Choice(choice.key(), TextJson.read("choices", choice.label())))
                        .toList(),
                Boolean.TRUE.equals(required),
                Optional.ofNullable(closesOn),
                Condition.of(Objects.requireNonNullElse(condition, "everybody"))
                        .orElseThrow(() -> new Invalid(Fault.of("condition", "not-earlier"))),
                Optional.ofNullable(retentionDays),
                limits());
    }

    private Map<String, Integer> limits() {
        Map<String, Integer> limits = new HashMap<>();
        Objects.requireNonNullElse(choices, List.<ChoiceJson>of()).stream()
                .filter(choice -> choice.limit() != null)
                .forEach(choice -> limits.put(choice.key(), choice.limit()));
        return limits;
    }

    private static String types() {
        return Arrays.stream(QuestionType.values()).map(QuestionType::key).collect(Collectors.joining(", "));
    }
}
