package org.plenary.registrations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody typed into a form, before it is read.
 *
 * @param values by question, as its field gave them; no blank ones, and an empty list for what was left empty
 */
public record Typed(Map<UUID, List<String>> values) {
    /** No field takes more; what is longer is cut, and said to be too long when it is sent. */
    private static final int MOST_CHARACTERS = 5_000;

    private static final int MOST_VALUES = 100;

    public Typed {
        Map<UUID, List<String>> kept = new HashMap<>();
        values.forEach((question, given) -> kept.put(question, plain(given)));
        values = Map.copyOf(kept);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    static Typed of(Collection<GivenAnswer> answers) {
        return new Typed(answers.stream().collect(Collectors.toMap(GivenAnswer::question, GivenAnswer::values)));
    }

    /** With that on top of it. */
    Typed and(Typed later) {
        Map<UUID, List<String>> all = new HashMap<>(values);
        all.putAll(later.values);
        return new Typed(all);
    }

    /** Empty for what was left empty. */
    public List<String> at(UUID question) {
        return values.getOrDefault(question, List.of());
    }

    boolean knows(UUID question) {
        return values.containsKey(question);
    }

    private static List<String> plain(List<String> given) {
        return given.stream()
                .map(value -> value.replace("\0", "").strip())
                .filter(value -> !value.isBlank())
                .map(value -> value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value)
                .limit(MOST_VALUES)
                .toList();
    }
}
