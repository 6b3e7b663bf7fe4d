package org.plenary.registrations;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which registrations are wanted; what is left out asks nothing.
 *
 * @param values {@code q} words of a name or an address, {@code state}, {@code mode}, {@code region}, {@code kind},
 *     {@code organisation}, a code, and {@code approval}, a state of it or {@code awaited}
 */
public record RegistrationFilter(Map<String, String> values) {
    /** Of {@code approval}: what waits for a decision of staff. */
    public static final String AWAITED = "awaited";

    public RegistrationFilter {
        Map<String, String> asked = new TreeMap<>(values);
        asked.values().removeIf(String::isBlank);
        values = Map.copyOf(asked);
    }

    public String value(String key) {
        return values.getOrDefault(key, "").strip();
    }

    /** Whether only those are wanted who wait; they are listed in the order in which places are offered. */
    boolean isLine() {
        return value("state").equals(RegistrationState.WAITING.key());
    }
}
