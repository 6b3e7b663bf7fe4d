package org.plenary.papers;

import java.util.Arrays;
import java.util.Locale;

/** How far a print run is. */
public enum PrintState {
    WAITING,
    PRINTING,
    READY,
    FAILED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PrintState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public boolean isUnderWay() {
        return this == WAITING || this == PRINTING;
    }
}
