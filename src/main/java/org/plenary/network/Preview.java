package org.plenary.network;

import java.util.List;

/**
 * What applying a file would do.
 *
 * @param added rows that are new, changed those that differ from what is known, same those that do not
 * @param problems in the order of the rows; as long as there is one, nothing is applied
 */
public record Preview(int added, int changed, int same, List<RowProblem> problems) {
    public boolean canBeApplied() {
        return problems.isEmpty() && added + changed > 0;
    }

    public int rows() {
        return added + changed + same;
    }
}
