package org.plenary.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that cannot or should not be held as it is planned.
 *
 * @param sessions one or two, the earlier first; the second may be of another event
 * @param person who is wanted twice, if it is a person
 * @param minutes by how much, where that says something; else 0
 */
public record Conflict(ConflictKind kind, List<UUID> sessions, Optional<UUID> person, int minutes) {
    /** What is in conflict with what; the same as long as it is, whenever it takes place. */
    public String key() {
        return Stream.concat(
                        Stream.of(kind.key()),
                        Stream.concat(
                                sessions.stream().map(UUID::toString).sorted(), person.map(UUID::toString).stream()))
                .collect(Collectors.joining(" "));
    }
}
