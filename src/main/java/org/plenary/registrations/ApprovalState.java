package org.plenary.registrations;

import java.util.Locale;

/** What staff have decided about a registration that needs them to. */
public enum ApprovalState {
    /** Nobody has to decide. */
    NONE,
    PENDING,
    /** Staff want to know more. */
    ASKED,
    APPROVED,
    /** Approved once, and other answers were given since. */
    AGAIN,
    REFUSED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ApprovalState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether staff can decide. */
    public boolean isUndecided() {
        return switch (this) {
            case PENDING, ASKED, AGAIN -> true;
            case NONE, APPROVED, REFUSED -> false;
        };
    }
}
