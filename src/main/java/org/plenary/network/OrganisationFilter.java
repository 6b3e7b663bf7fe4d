package org.plenary.network;

import java.util.Map;

/**
 * Which organisations are wanted; what is left out asks nothing.
 *
 * @param values {@code q} words of a name, {@code kind}, {@code region}, {@code country}, {@code status}
 */
public record OrganisationFilter(Map<String, String> values) {
    public OrganisationFilter {
        values = Map.copyOf(values);
    }

    public String value(String key) {
        return values.getOrDefault(key, "").strip();
    }
}
