package org.plenary.agenda;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps the announced speakers of a released session in a jsonb column, in order. */
@Converter
public class AnnouncedColumn implements AttributeConverter<List<Announced>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<Announced> speakers) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        speakers.forEach(speaker -> json.add(Json.createObjectBuilder()
                .add("name", speaker.name())
                .add("position", speaker.position())
                .add("organisation", speaker.organisation())
                .add("role", speaker.role().key())));
        return json.build().toString();
    }

    @Override
    public List<Announced> convertToEntityAttribute(Object column) {
        try (JsonReader reader = Json.createReader(new StringReader(column.toString()))) {
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
