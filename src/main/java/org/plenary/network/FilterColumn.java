package org.plenary.network;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a filter in a jsonb column, which comes back as an object of the driver. */
@Converter
public class FilterColumn implements AttributeConverter<PersonFilter, Object> {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public Object convertToDatabaseColumn(@Nullable PersonFilter filter) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (filter != null) {
            filter.values().forEach(json::add);
        }
        return json.build().toString();
    }

    @Override
    public PersonFilter convertToEntityAttribute(@Nullable Object column) {
        Map<String, String> values = new HashMap<>();
        try (JsonReader reader = READERS.createReader(new StringReader(column == null ? "{}" : column.toString()))) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(key -> values.put(key, json.getString(key)));
        }
        return new PersonFilter(values);
    }
}
