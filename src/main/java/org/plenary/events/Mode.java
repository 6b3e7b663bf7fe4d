package org.plenary.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a meeting is held. */
public enum Mode {
    ON_SITE,
    ONLINE,
    HYBRID;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mode> of(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
    }

    /** Whether one can come in person. */
    public boolean hasRoom() {
        return this != ONLINE;
    }

    /** Whether one can take part from afar. */
    public boolean hasLink() {
        return this != ON_SITE;
    }

    /** Whether one can take part in that way. */
    public boolean offers(Mode way) {
        return way == ON_SITE ? hasRoom() : way == ONLINE && hasLink();
    }
}
