package org.plenary.network.web;

import java.time.Instant;
import java.util.List;
import org.plenary.network.Duplicate;
import org.plenary.network.Merge;

/**
 * People who may be one, and those who were made one lately.
 *
 * @param name that was asked for, or empty
 */
public record DuplicatesView(String name, List<Pair> pairs, List<Done> done) {
    /** Two who may be one. */
    public record Pair(PeopleView.Line one, PeopleView.Line other) {}

    /** Two who were made one. */
    public record Done(String id, String kept, String keptName, String goneName, Instant at) {}

    static DuplicatesView of(String name, List<Duplicate> duplicates, List<Merge> merges) {
        return new DuplicatesView(
                name,
                duplicates.stream()
                        .map(pair -> new Pair(PeopleView.Line.of(pair.person()), PeopleView.Line.of(pair.other())))
                        .toList(),
                merges.stream()
                        .map(merge -> new Done(
                                merge.id().toString(),
                                merge.kept().toString(),
                                merge.keptName(),
                                merge.goneName(),
                                merge.mergedAt()))
                        .toList());
    }
}
