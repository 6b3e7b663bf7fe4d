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
     * @param said what is known of it, to be compared
     */
    void row(RowReader row, F facts, String key, Function<String, Optional<E>> known, Function<E, F> said) {
        String value = row.text(key).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !keys.add(value)) {
            row.wrong(key, "twice");
        }
        problems.addAll(row.problems());
        if (!row.problems().isEmpty()) {
            return;
        }
        Optional<E> found = known.apply(value);
        if (found.isEmpty()) {
            added.add(facts);
        } else if (said.apply(found.get()).equals(facts)) {
            same++;
        } else {
            changed.put(facts, found.get());
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
