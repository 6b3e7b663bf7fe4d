package org.plenary.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may agree to, or not. */
public enum ConsentKind {
    PARTICIPANT_LIST,
    PHOTOS,
    NEWSLETTERS;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConsentKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
