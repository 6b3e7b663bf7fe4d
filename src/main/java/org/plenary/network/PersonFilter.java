package org.plenary.network;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which people are wanted; what is left out asks nothing.
 *
 * @param values {@code q} words of a name or an address, {@code organisation} a code, {@code kind}, {@code region},
 *     {@code country}, {@code language}, {@code role}, and the keys of every {@link Criterion}
 */
public record PersonFilter(Map<String, String> values) {
    public PersonFilter {
        Map<String, String> asked = new TreeMap<>(values);
        asked.values().removeIf(String::isBlank);
        values = Map.copyOf(asked);
    }

    public String value(String key) {
        return values.getOrDefault(key, "").strip();
    }
}
