package org.plenary.mail;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps on record what a message said: its words without the tokens in its links, which let in whoever reads them. Where
 * the links still open, they are put in again for who may see them.
 */
final class Said {
    private static final Pattern TOKEN = Pattern.compile("(https?://[^\\s\"]*?/)[A-Za-z0-9_-]{16,}");
    private static final String HIDDEN = "$1…";

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Said() {}

    static String write(Wording wording) {
        JsonArrayBuilder paragraphs = WRITERS.createArrayBuilder();
        wording.paragraphs().forEach(paragraphs::add);
        JsonArrayBuilder facts = WRITERS.createArrayBuilder();
        wording.facts().forEach(fact -> facts.add(pair("label", fact.label(), "value", fact.value())));
        JsonArrayBuilder actions = WRITERS.createArrayBuilder();
        wording.actions().forEach(action -> actions.add(pair("label", action.label(), "url", action.url())));
        String all = WRITERS.createObjectBuilder()
                .add("subject", wording.subject())
                .add("heading", wording.heading())
                .add("paragraphs", paragraphs)
                .add("facts", facts)
                .add("actions", actions)
                .add("closing", wording.closing())
                .add("markdown", wording.markdown())
                .build()
                .toString();
        return scrub(all);
    }

    /** @param now the same message as it would be written now, from which the links are taken where they agree */
    static Wording read(String said, Optional<Wording> now) {
        try (JsonReader reader = READERS.createReader(new StringReader(said))) {
            JsonObject json = reader.readObject();
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
                    json.getString("markdown", ""));
        }
    }

    private static String link(String hidden, Optional<Wording> now) {
        return now.map(Wording::actions).orElse(List.of()).stream()
                .map(Wording.Action::url)
                .filter(url -> scrub(url).equals(hidden))
                .findFirst()
                .orElse(hidden);
    }

    private static String scrub(String text) {
        return TOKEN.matcher(text).replaceAll(HIDDEN);
    }

    private static JsonObject pair(String name, String value, String other, String otherValue) {
        return WRITERS.createObjectBuilder()
                .add(name, value)
                .add(other, otherValue)
                .build();
    }
}
