package org.plenary.network;

import java.util.Locale;

/** How far an uploaded list has come. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    FAILED,
    APPLIED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
