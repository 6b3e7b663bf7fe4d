package org.plenary.registrations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one participant answered.
 *
 * @param missing ids of the questions that must still be answered
 */
@Schema(
        example =
                "{\"answers\":[{\"question\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"type\":\"several\",\"wording\":1,\"label\":{\"en\":\"What do you eat?\"},\"value\":\"vegan\",\"text\":\"Vegan\",\"givenAt\":\"2026-02-01T08:00:00Z\"}],\"missing\":[]}")
public record AnswersJson(List<AnswerJson> answers, List<String> missing) {}
