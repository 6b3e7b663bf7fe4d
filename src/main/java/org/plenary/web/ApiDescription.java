package org.plenary.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Completes the description for machines: leaves out the pages for people and what only the launcher asks, and adds
 * what holds for every operation.
 */
public class ApiDescription implements OASFilter {
    private static final String API = "/api/";
    private static final String LAUNCHER = "/api/v1/start";
    private static final String OURS = "Json";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, PathItem> described = new TreeMap<>(description.getPaths().getPathItems());
        described.keySet().removeIf(path -> !path.startsWith(API) || path.startsWith(LAUNCHER));
        described.forEach((path, item) ->
                item.getOperations().forEach((method, operation) -> ApiOperation.complete(path, method, operation)));
        description.getPaths().setPathItems(described);
        description.setServers(List.of(OASFactory.createServer().url("/")));
        description.setTags(each(description.getTags()));
        description.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("token")));
        description
                .getComponents()
                .setSchemas(schemas(description.getComponents().getSchemas()));
    }

    private static Map<String, Schema> schemas(Map<String, Schema> found) {
        Map<String, Schema> schemas = new TreeMap<>(found);
        schemas.keySet().removeIf(name -> !name.endsWith(OURS));
        schemas.values().forEach(ApiSchema::tidy);
        schemas.put(ProblemAnswers.SCHEMA, ProblemAnswers.schema());
        return schemas;
    }

    /** Once, with its words: several resources may stand under one heading, and one of them says what it is. */
    private static List<Tag> each(List<Tag> tags) {
        Map<String, Tag> each = new LinkedHashMap<>();
        tags.forEach(tag -> each.merge(tag.getName(), tag, (one, other) -> one.getDescription() == null ? other : one));
        return List.copyOf(each.values());
    }
}
