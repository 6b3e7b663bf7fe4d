package org.plenary.network;

import java.util.List;
import java.util.Optional;

/**
 * What a row of a file comes to.
 *
 * @param label whom or what it lists, in words
 * @param facts what would be known afterwards; empty when something is wrong with the row
 * @param match whom or what it is taken for
 * @param changes against what it is taken for
 */
record PlannedRow<F>(
        int number,
        Outcome outcome,
        String label,
        Optional<F> facts,
        Match<F> match,
        List<Change> changes,
        List<RowProblem> problems) {}
