package org.plenary.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a session is. */
public enum SessionKind {
    OPENING,
    KEYNOTE,
    PANEL,
    PRESENTATION,
    REPORT,
    LAUNCH,
    REMARKS,
    HANDOVER,
    CEREMONY,
    SOCIAL,
    BREAK,
    REHEARSAL,
    PREPARATION,
    CLOSING;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SessionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
