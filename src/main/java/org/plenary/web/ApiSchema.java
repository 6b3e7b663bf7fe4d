package org.plenary.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Rights what the server makes of the annotations of a schema. */
final class ApiSchema {
    private ApiSchema() {}

    static void tidy(@Nullable Content content) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> tidy(type.getSchema()));
        }
    }

    static void tidy(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        // the server writes these defaults of the annotation, by which no object could have a property
        schema.setMaxProperties(null);
        schema.setMinProperties(null);
        schema.setMinLength(null);
        readExample(schema);
        tidy(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ApiSchema::tidy);
        }
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
