package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;

/** The description of the API at {@code /openapi} says what there is, and says it so that a stranger can use it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiDescriptionIT {
    private final JsonObject description = described();

    private record Operation(String path, String method, JsonObject is) {
        String name() {
            return method + " " + path;
        }

        Stream<JsonObject> answers(String first) {
            JsonObject responses = is.getJsonObject("responses");
            return responses.keySet().stream()
                    .filter(status -> status.startsWith(first))
                    .map(responses::getJsonObject);
        }
    }

    @Test
    void everyRouteOfTheApiIsDescribedAndNothingElse() throws IOException {
        Set<String> routes = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/plenary/access.txt"))) {
            if (line.contains(" /api/v1/") && !line.contains(" /api/v1/start")) {
                routes.add(line.split(" ")[0] + " " + line.split(" ")[1]);
            }
        }

        assertThat(operations().stream().map(Operation::name)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void theApiSaysWhatItIs() {
        assertThat(description.getJsonObject("info").getString("title")).isEqualTo("Plenary");
        assertThat(description.getJsonObject("info").getString("version")).isEqualTo("1");
        assertThat(description.getJsonObject("info").getString("description"))
                .contains("RFC 9457", "cursor", "Idempotency-Key", "token");
        assertThat(description.getJsonObject("components").getJsonObject("securitySchemes"))
                .containsKey("token");
        assertThat(description.getJsonArray("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(description.getJsonArray("tags"))
                .extracting(tag -> tag.asJsonObject().getString("name"))
                .containsExactlyInAnyOrder(
                        "Agenda", "Delegations", "Events", "Invitations", "Network", "Registrations", "Review");
        assertThat(description.getJsonArray("security").toString()).isEqualTo("[{\"token\":[]}]");
    }

    @Test
    void everyOperationSaysWhatItDoes() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.is().getString("summary", ""))
                    .as(operation.name())
                    .hasSizeGreaterThan(5);
            assertThat(operation.is().getString("description", ""))
                    .as(operation.name())
                    .hasSizeGreaterThan(10);
            assertThat(operation.is().getJsonArray("tags")).as(operation.name()).hasSize(1);
        });
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(operations().stream().map(operation -> operation.is().getString("operationId")))
                .doesNotHaveDuplicates()
                .contains("listOrganisations", "publishTheDraftAsTheNextRelease");
    }

    @Test
    void everyListSaysHowItIsPaged() {
        List<Operation> lists = operations().stream()
                .filter(operation -> operation.is().getString("operationId").startsWith("list"))
                .toList();

        assertThat(lists).hasSize(9).allSatisfy(list -> {
            assertThat(list.is().getJsonArray("parameters").toString())
                    .contains("\"limit\"", "\"maximum\":500", "\"after\"");
            assertThat(list.is().getJsonObject("responses").getJsonObject("200").getJsonObject("headers"))
                    .containsKey("Link");
        });
    }

    @Test
    void anObjectMayHaveItsProperties() {
        assertThat(description.toString()).doesNotContain("maxProperties");
        assertThat(description
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .keySet())
                .allMatch(name -> name.endsWith("Json") || name.equals("Problem"));
    }

    @Test
    void everyParameterSaysWhatItIs() {
        assertThat(operations()).allSatisfy(operation -> {
            for (JsonValue parameter : operation
                    .is()
                    .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()) {
                assertThat(parameter.asJsonObject().getString("description", ""))
                        .as("%s: %s", operation.name(), parameter)
                        .isNotBlank();
            }
        });
    }

    @Test
    void everyOperationSaysWhatMayGoWrong() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.is().getJsonObject("responses").keySet())
                    .as(operation.name())
                    .contains("401", "403")
                    .doesNotContain("default");
            assertThat(operation.answers("4")).as(operation.name()).allSatisfy(answer -> {
                assertThat(answer.getString("description")).isNotBlank();
                assertThat(answer.getJsonObject("content").toString())
                        .isEqualTo(
                                "{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}");
            });
        });
    }

    @Test
    void whatIsSentAndWhatComesBackHasAnExample() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.answers("2")).as(operation.name()).hasSize(1);
            List<JsonObject> bodies = new ArrayList<>();
            if (operation.is().containsKey("requestBody")) {
                bodies.add(operation.is().getJsonObject("requestBody"));
            }
            operation
                    .answers("2")
                    .filter(answer -> answer.containsKey("content"))
                    .forEach(bodies::add);
            for (JsonObject body : bodies) {
                assertThat(body.getJsonObject("content").values())
                        .as(operation.name())
                        .isNotEmpty()
                        .allSatisfy(type -> assertThat(hasExample(type.asJsonObject()))
                                .as("%s: %s", operation.name(), type)
                                .isTrue());
            }
        });
    }

    private boolean hasExample(JsonObject type) {
        if (type.containsKey("example")) {
            return !type.get("example").toString().startsWith("\"{");
        }
        if (type.containsKey("examples")) {
            return true;
        }
        JsonObject schema = type.getJsonObject("schema");
        return schema != null
                && hasExample(resolved(schema.containsKey("items") ? schema.getJsonObject("items") : schema));
    }

    private JsonObject resolved(JsonObject schema) {
        String ref = schema.getString("$ref", "");
        return ref.isEmpty()
                ? schema
                : description
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        JsonObject paths = description.getJsonObject("paths");
        for (String path : paths.keySet()) {
            for (String method : List.of("get", "post", "put", "delete")) {
                if (paths.getJsonObject(path).containsKey(method)) {
                    operations.add(new Operation(
                            path,
                            method.toUpperCase(java.util.Locale.ROOT),
                            paths.getJsonObject(path).getJsonObject(method)));
                }
            }
        }
        return operations;
    }

    private static JsonObject described() {
        String text = Client.anybody()
                .with("Accept", "application/json")
                .get("/openapi")
                .body();
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
