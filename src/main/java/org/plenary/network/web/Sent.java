package org.plenary.network.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fields of a form or of an address, each with its one value. */
final class Sent {
    private Sent() {}

    static Map<String, String> values(MultivaluedMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        sent.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
        return values;
    }

    static int number(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** For an address, with an ampersand at its end unless it is empty. */
    static String query(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .filter(value -> !value.getValue().isBlank())
                        .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8) + "&")
                        .collect(Collectors.joining());
    }
}
