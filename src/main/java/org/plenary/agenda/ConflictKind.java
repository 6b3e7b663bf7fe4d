package org.plenary.agenda;

import java.util.Locale;

/** What can be wrong with a draft, the worst first. */
public enum ConflictKind {
    ROOM_TWICE(Level.BLOCK),
    PERSON_TWICE(Level.BLOCK),
    INTERPRETER_TWICE(Level.BLOCK),
    OUTSIDE_DAYS(Level.BLOCK),
    SIGNATORIES_MISSING(Level.BLOCK),
    PARTS_TOO_LONG(Level.WARN),
    NO_WAY_BETWEEN(Level.WARN),
    CHAIR_MISSING(Level.NOTE),
    NOBODY_SPEAKS(Level.NOTE);

    /** What it means for publishing: not before it is solved or accepted, better not, or just so that one knows. */
    public enum Level {
        BLOCK,
        WARN,
        NOTE;

        /** As the end of its key in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Level level;

    ConflictKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** As it is kept, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether two sessions want the same. */
    boolean isOverlap() {
        return this == ROOM_TWICE || this == PERSON_TWICE || this == INTERPRETER_TWICE;
    }
}
