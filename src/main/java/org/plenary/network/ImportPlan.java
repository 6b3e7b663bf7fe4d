package org.plenary.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the rows of a file against what is known: which are new, changed, the same, and what is wrong. */
final class ImportPlan<F, E> {
    private final List<F> added = new ArrayList<>();
    private final Map<F, E> changed = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int same;

    /**
     * @param key column by which rows are recognised
     * @param known what is known by that key
     * @param told what is known of it, to be compared
     */
    void row(CsvFile.Row row, Reading said, F facts, String key, Optional<E> known, Function<E, F> told) {
        String value = said.raw(key).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !keys.add(value)) {
            said.wrong(key, "twice");
        }
        said.faults().forEach(fault -> problems.add(new RowProblem(row.number(), row.cell(fault.field()), fault)));
        if (!said.faults().isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            added.add(facts);
        } else if (told.apply(known.get()).equals(facts)) {
            same++;
        } else {
            changed.put(facts, known.get());
        }
    }

    List<F> added() {
        return added;
    }

    Map<F, E> changed() {
        return changed;
    }

    Preview preview() {
        return new Preview(added.size(), changed.size(), same, List.copyOf(problems));
    }
}
