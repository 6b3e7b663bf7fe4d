package org.plenary.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.language.Language;

/**
 * Keeps on record what a message said: its words without the tokens in its links, which let in whoever reads them. Where
 * the links still open, they are put in again for who may see them. Of a calendar entry the name is kept.
 */
final class Said {
    private static final String ADDRESS = "://";
    private static final Pattern TOKEN = Pattern.compile("(https?://[^\\s\"]*?/)[A-Za-z0-9_-]{16,}");
    private static final String HIDDEN = "$1…";

    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Said() {}

    /** As a member of the object that is being written. */
    static void write(Wording wording, String name, JsonGenerator json) {
        json.writeStartObject(name);
        write(wording, json);
        wording.second().ifPresent(second -> {
            json.writeStartObject("second").write("language", second.language().tag());
            write(second.wording(), json);
            json.writeEnd();
        });
        wording.date()
                .ifPresent(date -> json.writeStartObject("date")
                        .write("name", date.name())
                        .write("method", date.method())
                        .writeEnd());
        json.writeEnd();
    }

    private static void write(Wording wording, JsonGenerator json) {
        json.write("subject", scrub(wording.subject())).write("heading", scrub(wording.heading()));
        json.writeStartArray("paragraphs");
        wording.paragraphs().forEach(paragraph -> json.write(scrub(paragraph)));
        json.writeEnd();
        json.writeStartArray("facts");
        wording.facts().forEach(fact -> pair("label", fact.label(), "value", fact.value(), json));
        json.writeEnd();
        json.writeStartArray("actions");
        wording.actions().forEach(action -> pair("label", action.label(), "url", action.url(), json));
        json.writeEnd();
        json.write("closing", scrub(wording.closing())).write("markdown", scrub(wording.markdown()));
    }

    private static void pair(String name, String value, String other, String otherValue, JsonGenerator json) {
        json.writeStartObject()
                .write(name, scrub(value))
                .write(other, scrub(otherValue))
                .writeEnd();
    }

    private static String scrub(String text) {
        return text.contains(ADDRESS) ? TOKEN.matcher(text).replaceAll(HIDDEN) : text;
    }

    /** @param now the same message as it would be written now, from which the links are taken where they agree */
    static Wording read(String said, Optional<Wording> now) {
        try (JsonReader reader = READERS.createReader(new StringReader(said))) {
            JsonObject json = reader.readObject();
            Wording first = read(json, now);
            return new Wording(
                    first.subject(),
                    first.heading(),
                    first.paragraphs(),
                    first.facts(),
                    first.actions(),
                    first.closing(),
                    first.markdown(),
                    member(json, "second").map(second -> second(second, now)),
                    member(json, "date")
                            .map(date -> new CalendarFile(date.getString("name"), date.getString("method"), "")));
        }
    }

    private static Optional<JsonObject> member(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonObject(name));
    }

    private static Translation second(JsonObject json, Optional<Wording> now) {
        Language language = Language.of(json.getString("language")).orElse(Language.EN);
        return new Translation(language, read(json, now.flatMap(Wording::second).map(Translation::wording)));
    }

    private static Wording read(JsonObject json, Optional<Wording> now) {
        return new Wording(
                json.getString("subject"),
                json.getString("heading"),
                json.getJsonArray("paragraphs").getValuesAs(JsonString::getString),
                json.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                        .map(fact -> new Wording.Fact(fact.getString("label"), fact.getString("value")))
                        .toList(),
                json.getJsonArray("actions").getValuesAs(JsonObject.class).stream()
                        .map(action ->
                                new Wording.Action(action.getString("label"), link(action.getString("url"), now)))
                        .toList(),
                json.getString("closing"),
                json.getString("markdown", ""),
                Optional.empty(),
                Optional.empty());
    }

    private static String link(String hidden, Optional<Wording> now) {
        return now.map(Wording::actions).orElse(List.of()).stream()
                .map(Wording.Action::url)
                .filter(url -> scrub(url).equals(hidden))
                .findFirst()
                .orElse(hidden);
    }
}
