package org.plenary.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a row when its file is applied. */
public enum Outcome {
    NEW,
    CHANGED,
    SAME,
    DOUBTFUL,
    LEFT_OUT,
    WRONG;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
