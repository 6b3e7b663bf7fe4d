package org.plenary.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is kept of a merge so that it can be undone: rows that changed hands, and rows that could not stay. */
public final class Keepsakes {
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** Those rows were the one's who went. */
    public void moved(String relation, Collection<UUID> ids) {
        ids.forEach(id -> of(relation).put(id.toString(), ""));
    }

    /** @param row as JSON, with all its columns */
    public void left(String relation, UUID id, String row) {
        of(relation).put(id.toString(), row);
    }

    /** Joined by commas, as a list of ids goes to the database. */
    public String moved(String relation) {
        return of(relation).entrySet().stream()
                .filter(row -> row.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    /** Each as JSON. */
    public List<String> left(String relation) {
        return new ArrayList<>(
                of(relation).values().stream().filter(row -> !row.isEmpty()).toList());
    }

    /** By relation, by id. */
    Map<String, Map<String, String>> rows() {
        return rows;
    }

    void known(String relation, String id, String row) {
        of(relation).put(id, row);
    }

    private Map<String, String> of(String relation) {
        return rows.computeIfAbsent(relation, r -> new LinkedHashMap<>());
    }
}
