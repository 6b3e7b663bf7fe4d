package org.plenary.agenda;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what a step changed in a jsonb column, in order. */
@Converter
public class SessionChangesColumn implements AttributeConverter<List<SessionChange>, Object> {
    private static final String SESSION = "session";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public Object convertToDatabaseColumn(List<SessionChange> changes) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        for (SessionChange change : changes) {
            JsonObjectBuilder one =
                    WRITERS.createObjectBuilder().add(SESSION, change.session().toString());
            change.before().ifPresent(facts -> one.add(BEFORE, FactsJson.write(facts)));
            change.after().ifPresent(facts -> one.add(AFTER, FactsJson.write(facts)));
            json.add(one);
        }
        return json.build().toString();
    }

    @Override
    public List<SessionChange> convertToEntityAttribute(Object column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(change -> new SessionChange(
                            UUID.fromString(change.getString(SESSION)), facts(change, BEFORE), facts(change, AFTER)))
                    .toList();
        }
    }

    private static Optional<SessionFacts> facts(JsonObject change, String name) {
        return Optional.ofNullable(change.getJsonObject(name)).map(FactsJson::read);
    }
}
