package org.plenary.agenda;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Keeps the announced speakers of a released session in a jsonb column, in order. */
@Converter
public class AnnouncedColumn implements AttributeConverter<List<Announced>, Object> {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public Object convertToDatabaseColumn(List<Announced> speakers) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        speakers.forEach(speaker -> json.add(WRITERS.createObjectBuilder()
                .add("name", speaker.name())
                .add("position", speaker.position())
                .add("organisation", speaker.organisation())
                .add("role", speaker.role().key())));
        return json.build().toString();
    }

    @Override
    public List<Announced> convertToEntityAttribute(Object column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(speaker -> new Announced(
                            speaker.getString("name"),
                            speaker.getString("position"),
                            speaker.getString("organisation"),
                            SlotRole.of(speaker.getString("role")).orElse(SlotRole.SPEAKER)))
                    .toList();
        }
    }
}
