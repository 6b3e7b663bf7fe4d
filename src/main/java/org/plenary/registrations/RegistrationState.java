package org.plenary.registrations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The life of a registration. */
public enum RegistrationState {
    REGISTERED,
    WAITING,
    PENDING,
    CANCELLED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RegistrationState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The one with that key; empty when there is none. */
    public static Optional<RegistrationState> known(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
