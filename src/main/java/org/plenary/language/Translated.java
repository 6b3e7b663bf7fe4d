package org.plenary.language;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that carries a value per language, with the language it was first written in as its fallback.
 *
 * @param fallback the language shown to readers of a language without a value
 * @param values never blank; holds at least the fallback's unless the text is empty
 */
public record Translated(Language fallback, Map<Language, String> values) {
    public Translated {
        Map<Language, String> kept = new EnumMap<>(Language.class);
        values.forEach((language, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(language, value.strip());
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public static Translated of(Language language, String value) {
        return new Translated(language, Map.of(language, value));
    }

    public static Translated empty() {
        return new Translated(Language.EN, Map.of());
    }

    public Translated with(Language language, String value) {
        Map<Language, String> changed = new EnumMap<>(Language.class);
        changed.putAll(values);
        changed.put(language, Objects.requireNonNullElse(value, ""));
        return new Translated(fallback, changed);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value for a reader: in the reader's language, else in the fallback, else in English, else in any. */
    public String in(Language reader) {
        return Stream.of(reader, fallback, Language.EN)
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> values.values().stream().findFirst().orElse(""));
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute. */
    public Language spokenIn(Language reader) {
        return Stream.of(reader, fallback, Language.EN)
                .filter(values::containsKey)
                .findFirst()
                .orElseGet(() -> values.keySet().stream().findFirst().orElse(fallback));
    }

    /** Only what was written in that very language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(values.get(language));
    }
}
