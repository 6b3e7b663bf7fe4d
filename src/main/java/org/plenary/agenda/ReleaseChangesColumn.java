package org.plenary.agenda;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Translated;
import org.plenary.language.TranslatedColumn;

/** Keeps what a release changed in a jsonb column, in order. */
@Converter
public class ReleaseChangesColumn implements AttributeConverter<List<ReleaseChange>, Object> {
    private static final String SESSION = "session";
    private static final String WHAT = "what";
    private static final String TITLE = "title";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String STARTS = "starts";
    private static final String ENDS = "ends";
    private static final String ROOM = "room";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public Object convertToDatabaseColumn(List<ReleaseChange> changes) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        for (ReleaseChange change : changes) {
            JsonArrayBuilder what = WRITERS.createArrayBuilder();
            change.what().forEach(one -> what.add(one.key()));
            JsonObjectBuilder one = WRITERS.createObjectBuilder()
                    .add(SESSION, change.session().toString())
                    .add(WHAT, what)
                    .add(TITLE, TranslatedColumn.write(change.title()));
            change.before().ifPresent(spot -> one.add(BEFORE, write(spot)));
            change.after().ifPresent(spot -> one.add(AFTER, write(spot)));
            json.add(one);
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder write(ReleaseChange.Spot spot) {
        return WRITERS.createObjectBuilder()
                .add(STARTS, spot.startsAt().toString())
                .add(ENDS, spot.endsAt().toString())
                .add(ROOM, TranslatedColumn.write(spot.room()));
    }

    @Override
    public List<ReleaseChange> convertToEntityAttribute(Object column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ReleaseChangesColumn::read)
                    .toList();
        }
    }

    private static ReleaseChange read(JsonObject json) {
        return new ReleaseChange(
                UUID.fromString(json.getString(SESSION)),
                json.getJsonArray(WHAT).getValuesAs(JsonString.class).stream()
                        .map(what -> ReleaseChange.What.of(what.getString()))
                        .toList(),
                text(json, TITLE),
                spot(json, BEFORE),
                spot(json, AFTER));
    }

    private static Optional<ReleaseChange.Spot> spot(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonObject(name))
                .map(spot -> new ReleaseChange.Spot(
                        Instant.parse(spot.getString(STARTS)), Instant.parse(spot.getString(ENDS)), text(spot, ROOM)));
    }

    private static Translated text(JsonObject json, String name) {
        return TranslatedColumn.read(json.getString(name));
    }
}
