package org.plenary.network;

import java.util.List;

/** Counts what the rows of a list come to. */
final class Tally {
    private Tally() {}

    /** From outcome, decision, how many. */
    static Preview of(List<Object[]> counts) {
        return new Preview(
                count(counts, Outcome.NEW),
                count(counts, Outcome.CHANGED),
                count(counts, Outcome.SAME),
                count(counts, Outcome.DOUBTFUL),
                decided(counts, false),
                decided(counts, true),
                count(counts, Outcome.WRONG));
    }

    static <F> Preview ofPlan(List<PlannedRow<F>> plan) {
        return new Preview(
                number(plan, Outcome.NEW),
                number(plan, Outcome.CHANGED),
                number(plan, Outcome.SAME),
                number(plan, Outcome.DOUBTFUL),
                0,
                0,
                number(plan, Outcome.WRONG));
    }

    private static <F> int number(List<PlannedRow<F>> plan, Outcome outcome) {
        return (int) plan.stream().filter(row -> row.outcome() == outcome).count();
    }

    private static int count(List<Object[]> counts, Outcome outcome) {
        return counts.stream()
                .filter(row -> row[0].equals(outcome.key()))
                .mapToInt(row -> ((Number) row[2]).intValue())
                .sum();
    }

    private static int decided(List<Object[]> counts, boolean takenOnly) {
        return counts.stream()
                .filter(row -> row[1] != null)
                .filter(row -> !takenOnly || !row[1].equals(Decision.SKIP.key()))
                .mapToInt(row -> ((Number) row[2]).intValue())
                .sum();
    }
}
