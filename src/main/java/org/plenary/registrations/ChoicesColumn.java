package org.plenary.registrations;

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
import org.plenary.language.TranslatedColumn;

/** Keeps the choices of a question in a jsonb column, in order. */
@Converter
public class ChoicesColumn implements AttributeConverter<List<Choice>, Object> {
    private static final String LABEL = "label";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public Object convertToDatabaseColumn(List<Choice> choices) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        choices.forEach(choice -> json.add(WRITERS.createObjectBuilder()
                .add("key", choice.key())
                .add(LABEL, object(TranslatedColumn.write(choice.label())))));
        return json.build().toString();
    }

    @Override
    public List<Choice> convertToEntityAttribute(Object column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(choice -> new Choice(
                            choice.getString("key"),
                            TranslatedColumn.read(choice.getJsonObject(LABEL).toString())))
                    .toList();
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
