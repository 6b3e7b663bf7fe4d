package org.plenary.registrations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.registrations.RegistrationFilter;

/** What the address of a list asks for. */
final class Asked {
    private static final List<String> KEYS =
            List.of("q", "state", "mode", "region", "kind", "organisation", "approval");

    private Asked() {}

    static RegistrationFilter filter(UriInfo address) {
        return filter(address.getQueryParameters());
    }

    static RegistrationFilter filter(MultivaluedMap<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        KEYS.forEach(key -> values.put(key, Objects.requireNonNullElse(sent.getFirst(key), "")));
        return new RegistrationFilter(values);
    }

    /** For an address, with an ampersand at its end unless it is empty. */
    static String query(RegistrationFilter filter) {
        return new TreeMap<>(filter.values())
                .entrySet().stream()
                        .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8) + "&")
                        .collect(Collectors.joining());
    }
}
