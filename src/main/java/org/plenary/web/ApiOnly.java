package org.plenary.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Keeps the pages for people out of the description for machines. */
public class ApiOnly implements OASFilter {
    private static final String API = "/api/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, PathItem> described = description.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(API))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        description.getPaths().setPathItems(described);
    }
}
