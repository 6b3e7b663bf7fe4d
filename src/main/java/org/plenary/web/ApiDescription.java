package org.plenary.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the description for machines: leaves out the pages for people and what only the launcher asks, and adds
 * what holds for every operation.
 */
public class ApiDescription implements OASFilter {
    private static final String API = "/api/";
    private static final String LAUNCHER = "/api/v1/start";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, PathItem> described = new LinkedHashMap<>();
        description.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(API) && !path.getKey().startsWith(LAUNCHER))
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> described.put(path.getKey(), path.getValue()));
        description.getPaths().setPathItems(described);
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme("token"));
        described.forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> ApiOperation.complete(path, method, operation)));
        described.forEach((path, item) -> ApiOperation.nameParameters(item.getParameters()));
        Map<String, Schema> schemas =
                new LinkedHashMap<>(description.getComponents().getSchemas());
        schemas.values().forEach(ApiDescription::readExample);
        schemas.put(ProblemAnswers.SCHEMA, ProblemAnswers.schema());
        description.getComponents().setSchemas(schemas);
    }

    /** An annotation can only hold an example as text; shown as what it says it can be copied. */
    private static void readExample(Schema schema) {
        if (schema.getExample() instanceof String text && text.startsWith("{")) {
            try (Jsonb json = JsonbBuilder.create()) {
                schema.setExample(json.fromJson(text, LinkedHashMap.class));
            } catch (Exception e) {
                throw new IllegalStateException("The example of a schema is no JSON: " + text, e);
            }
        }
    }
}
