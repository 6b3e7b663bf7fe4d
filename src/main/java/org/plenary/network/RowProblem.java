package org.plenary.network;

import org.plenary.problem.Fault;

/**
 * What is wrong with one cell of a file.
 *
 * @param row line as a spreadsheet counts it, the header being 1
 * @param found what stands there, shortened
 * @param fault what was expected; its field is the column as the file calls it, empty for the whole row
 */
public record RowProblem(int row, String found, Fault fault) {
    private static final int SHOWN = 80;

    public RowProblem {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}
