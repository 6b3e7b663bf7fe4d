package org.plenary.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says of a doubtful row: it is the one we know, it is another one, or it is to be left out. */
public enum Decision {
    SAME,
    NEW,
    SKIP;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> of(String key) {
        return Arrays.stream(values())
                .filter(decision -> decision.key().equals(key))
                .findFirst();
    }
}
