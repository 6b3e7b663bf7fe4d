package org.plenary.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problems (RFC 9457) that an operation may answer with, described. */
final class ProblemAnswers {
    static final String SCHEMA = "Problem";

    private ProblemAnswers() {}

    static void addTo(String path, HttpMethod method, boolean list, APIResponses all) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("401", "There is no token, or it is unknown, expired or revoked");
        answers.put("403", "The account has no role that allows this, or the token may only read");
        if (path.contains("{")) {
            answers.put("404", "There is no such thing");
        }
        if (method == HttpMethod.POST) {
            answers.put("409", "A rule says no, or the same request is being carried out; detail says what to do");
        }
        if (list || method != HttpMethod.GET) {
            answers.put("422", "Nothing was stored; errors name what is wrong, and where");
        }
        answers.forEach((status, description) -> {
            if (!all.hasAPIResponse(status)) {
                all.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        all.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(content());
            }
        });
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    static Schema schema() {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("What went wrong and what to do about it, in the language that was asked for (RFC 9457)")
                .addProperty("type", text("Ends with the name of the problem, which does not change"))
                .addProperty("title", text("What it is"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().type(SchemaType.INTEGER).description("As of HTTP"))
                .addProperty("detail", text("What to do"))
                .addProperty("instance", text("The number under which the log knows it"))
                .addProperty("errors", errors())
                .example(example());
    }

    private static Schema errors() {
        return OASFactory.createSchema()
                .type(SchemaType.ARRAY)
                .description("Every field that is wrong")
                .items(OASFactory.createSchema()
                        .type(SchemaType.OBJECT)
                        .addProperty("pointer", text("Where, as a JSON pointer or the name of a parameter"))
                        .addProperty("detail", text("What was expected")));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(SchemaType.STRING).description(description);
    }

    private static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "about:blank#invalid");
        example.put("title", "Please check what you sent");
        example.put("status", 422);
        example.put("detail", "One thing needs your attention. Nothing was stored.");
        example.put("instance", "urn:uuid:0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11");
        example.put(
                "errors",
                List.of(Map.of("pointer", "#/zone", "detail", "Expected a time zone such as Africa/Nairobi.")));
        return example;
    }
}
