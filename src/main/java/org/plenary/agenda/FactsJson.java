package org.plenary.agenda;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Mode;
import org.plenary.language.Translated;
import org.plenary.language.TranslatedColumn;

/** What was said of a session, as JSON that is kept. */
final class FactsJson {
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String START = "start";
    private static final String MINUTES = "minutes";
    private static final String ROOM = "room";
    private static final String PARTS = "parts";
    private static final String PERSON = "person";
    private static final String ROLE = "role";
    private static final String MODE = "mode";
    private static final String PLACES = "places";
    private static final String LANGUAGES = "languages";
    private static final String INTERPRETATION = "interpretation";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private FactsJson() {}

    static JsonObject write(SessionFacts facts) {
        JsonObjectBuilder json = WRITERS.createObjectBuilder()
                .add("kind", facts.kind().key())
                .add(TITLE, text(facts.title()))
                .add(DESCRIPTION, text(facts.description()))
                .add(MINUTES, facts.minutes())
                .add("track", facts.terms().track())
                .add(LANGUAGES, list(facts.terms().languages()))
                .add(INTERPRETATION, list(facts.terms().interpretation()))
                .add("internal", facts.terms().internal())
                .add(PARTS, parts(facts.speakers()));
        facts.start().ifPresent(start -> json.add(START, start.toString()));
        facts.room().ifPresent(room -> json.add(ROOM, room.toString()));
        facts.terms().mode().ifPresent(mode -> json.add(MODE, mode.key()));
        facts.terms().places().ifPresent(places -> json.add(PLACES, places));
        return json.build();
    }

    private static JsonArrayBuilder parts(List<Speaker> speakers) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        for (Speaker speaker : speakers) {
            JsonObjectBuilder part = WRITERS.createObjectBuilder()
                    .add(PERSON, speaker.person().toString())
                    .add(ROLE, speaker.role().key());
            speaker.minutes().ifPresent(minutes -> part.add(MINUTES, minutes));
            json.add(part);
        }
        return json;
    }

    private static JsonArrayBuilder list(List<String> words) {
        JsonArrayBuilder json = WRITERS.createArrayBuilder();
        words.forEach(json::add);
        return json;
    }

    private static JsonObject text(Translated text) {
        try (JsonReader reader = READERS.createReader(new StringReader(TranslatedColumn.write(text)))) {
            return reader.readObject();
        }
    }

    static SessionFacts read(JsonObject json) {
        return new SessionFacts(
                SessionKind.of(json.getString("kind")).orElseThrow(),
                TranslatedColumn.read(json.getJsonObject(TITLE).toString()),
                TranslatedColumn.read(json.getJsonObject(DESCRIPTION).toString()),
                optional(json, START).map(LocalDateTime::parse),
                json.getInt(MINUTES),
                optional(json, ROOM).map(UUID::fromString),
                json.getJsonArray(PARTS).getValuesAs(JsonObject.class).stream()
                        .map(FactsJson::part)
                        .toList(),
                new SessionTerms(
                        optional(json, MODE).flatMap(Mode::of),
                        json.getString("track"),
                        words(json, LANGUAGES),
                        words(json, INTERPRETATION),
                        number(json, PLACES),
                        json.getBoolean("internal")));
    }

    private static Speaker part(JsonObject json) {
        return new Speaker(
                UUID.fromString(json.getString(PERSON)),
                SlotRole.of(json.getString(ROLE)).orElseThrow(),
                number(json, MINUTES));
    }

    private static Optional<String> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }

    private static Optional<Integer> number(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getInt(name)) : Optional.empty();
    }

    private static List<String> words(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
