package org.plenary.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API token lets its holder do, within what its account may. */
public enum Scope {
    READ,
    WRITE;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }
}
