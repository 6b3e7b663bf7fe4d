package org.plenary.registrations;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was typed and not sent yet in a jsonb column: values by question. */
@Converter
public class DraftColumn implements AttributeConverter<Typed, Object> {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Typed draft) {
        if (draft == null) {
            return null;
        }
        JsonObjectBuilder json = WRITERS.createObjectBuilder();
        draft.values().forEach((question, values) -> json.add(question.toString(), WRITERS.createArrayBuilder(values)));
        return json.build().toString();
    }

    @Override
    public @Nullable Typed convertToEntityAttribute(@Nullable Object column) {
        if (column == null) {
            return null;
        }
        Map<UUID, List<String>> values = new HashMap<>();
        try (JsonReader reader = READERS.createReader(new StringReader(column.toString()))) {
            JsonObject json = reader.readObject();
            json.keySet()
                    .forEach(question -> values.put(
                            UUID.fromString(question),
                            json.getJsonArray(question).getValuesAs(JsonString::getString)));
        }
        return new Typed(values);
    }
}
