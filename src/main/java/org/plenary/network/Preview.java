package org.plenary.network;

/**
 * What applying a file would do, in rows.
 *
 * @param added rows that are new, changed those that differ from what is known, same those that do not
 * @param doubtful rows about which a person has to say something
 * @param decided doubtful rows about which something was said
 * @param taken of the decided ones, those that are not left out
 * @param wrong rows with a problem; as long as there is one, nothing is applied
 */
public record Preview(int added, int changed, int same, int doubtful, int decided, int taken, int wrong) {
    public boolean canBeApplied() {
        return wrong == 0 && doubtful == decided && added + changed + taken > 0;
    }

    public int rows() {
        return added + changed + same + doubtful + wrong;
    }
}
