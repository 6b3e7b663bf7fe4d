package org.plenary.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What staff may do. Organisers hold it for all events or for named ones, the check-in desk for one event. */
public enum Role {
    ADMINISTRATOR,
    ORGANISER,
    STAFF,
    CHECK_IN;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
