package org.plenary.language;

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
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link Translated} in a jsonb column: {@code {"fallback": "en", "en": "…", "ar": "…"}}. It is written as text
 * and comes back as an object of the driver whose text is the JSON.
 */
@Converter(autoApply = true)
public class TranslatedColumn implements AttributeConverter<Translated, Object> {
    private static final String FALLBACK = "fallback";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITERS = Json.createBuilderFactory(Map.of());

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Translated text) {
        return text == null ? null : write(text);
    }

    @Override
    public Translated convertToEntityAttribute(@Nullable Object column) {
        return column == null ? Translated.empty() : read(column.toString());
    }

    public static String write(Translated text) {
        JsonObjectBuilder json =
                WRITERS.createObjectBuilder().add(FALLBACK, text.fallback().tag());
        text.values().forEach((language, value) -> json.add(language.tag(), value));
        return json.build().toString();
    }

    public static Translated read(String column) {
        try (JsonReader reader = READERS.createReader(new StringReader(column))) {
            JsonObject json = reader.readObject();
            Map<Language, String> values = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                if (json.get(language.tag()) instanceof JsonString value) {
                    values.put(language, value.getString());
                }
            }
            return new Translated(Language.of(json.getString(FALLBACK, "en")).orElse(Language.EN), values);
        }
    }
}
