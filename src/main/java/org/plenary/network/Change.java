package org.plenary.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a row would change: a field, what is known, what the file says. */
public record Change(String field, String from, String to) {
    static List<Change> between(Map<String, String> known, Map<String, String> said) {
        List<Change> changes = new ArrayList<>();
        said.forEach((field, value) -> {
            String before = known.getOrDefault(field, "");
            if (!before.equals(value)) {
                changes.add(new Change(field, before, value));
            }
        });
        return changes;
    }
}
