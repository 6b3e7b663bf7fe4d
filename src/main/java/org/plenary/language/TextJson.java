package org.plenary.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** A {@link Translated} as the API reads and writes it: language tag to text, the first being the fallback. */
public final class TextJson {
    private TextJson() {}

    /** @throws Invalid for a language that is none of the six */
    public static Translated read(String field, Map<String, String> json) {
        Map<Language, String> values = new EnumMap<>(Language.class);
        Language fallback = Language.EN;
        boolean first = true;
        for (Map.Entry<String, String> entry : json.entrySet()) {
            Language language = Language.of(entry.getKey())
                    .orElseThrow(() -> new Invalid(Fault.of(field + "/" + entry.getKey(), "language")));
            fallback = first ? language : fallback;
            first = false;
            values.put(language, entry.getValue());
        }
        return new Translated(values.containsKey(Language.EN) ? Language.EN : fallback, values);
    }

    public static Map<String, String> write(Translated text) {
        Map<String, String> json = new LinkedHashMap<>();
        text.values().forEach((language, value) -> json.put(language.tag(), value));
        return json;
    }
}
