package org.plenary.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.plenary.network.files.Table;

/**
 * Holds the rows of a file against what is known: which are new, changed, the same or doubtful, and what is wrong.
 *
 * @param <F> what is known of each
 */
abstract class Planner<F> {
    private static final int STEP = 250;

    private final Vocabulary vocabulary;

    Planner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param fields which each column fills; empty for one that is left out
     * @param decisions of the doubtful rows, by number
     * @param progress told how many rows are done, now and then
     */
    List<PlannedRow<F>> plan(Table table, List<String> fields, Map<Integer, Decision> decisions, IntConsumer progress) {
        List<PlannedRow<F>> plan = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            FileRow said = new FileRow(table, fields, row, vocabulary);
            plan.add(said.isReadable() ? planned(said, Optional.ofNullable(decisions.get(row.number()))) : wrong(said));
            if (plan.size() % STEP == 0) {
                progress.accept(plan.size());
            }
        }
        return plan;
    }

    private PlannedRow<F> planned(FileRow row, Optional<Decision> decision) {
        Match<F> match = match(row);
        boolean another = match.doubt().isPresent()
                && decision.filter(Decision.NEW::equals).isPresent();
        Match<F> taken = another ? Match.nothing() : match;
        Optional<F> known = taken.known().map(Known::facts);
        F facts = read(row, known);
        boolean same = decision.filter(Decision.SAME::equals).isPresent();
        check(row, facts, same ? match.known().map(Match::certain).orElse(match) : taken);
        if (!row.isReadable()) {
            return wrong(row);
        }
        List<Change> changes =
                known.map(before -> Change.between(cells(before), cells(facts))).orElseGet(List::of);
        return new PlannedRow<>(
                row.number(),
                outcome(taken, changes, decision),
                label(facts),
                Optional.of(facts),
                taken,
                changes,
                List.of());
    }

    private Outcome outcome(Match<F> taken, List<Change> changes, Optional<Decision> decision) {
        if (decision.filter(Decision.SKIP::equals).isPresent()) {
            return Outcome.LEFT_OUT;
        }
        if (taken.doubt().isPresent() && decision.isEmpty()) {
            return Outcome.DOUBTFUL;
        }
        if (taken.known().isEmpty()) {
            return Outcome.NEW;
        }
        return changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
    }

    private PlannedRow<F> wrong(FileRow row) {
        return new PlannedRow<>(
                row.number(),
                Outcome.WRONG,
                "",
                Optional.empty(),
                Match.nothing(),
                List.of(),
                List.copyOf(row.problems()));
    }

    /** Whom or what the row is taken for. */
    abstract Match<F> match(FileRow row);

    /** What would be known afterwards; notes what is wrong with the row. */
    abstract F read(FileRow row, Optional<F> known);

    /** Notes what does not go together with other rows, or with others that are known. */
    abstract void check(FileRow row, F facts, Match<F> match);

    abstract Map<String, String> cells(F facts);

    abstract String label(F facts);
}
