package org.plenary.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an organisation takes part in the network. */
public enum OrganisationStatus {
    ACTIVE,
    PAUSED,
    LEFT;

    /** As stored, as in files, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OrganisationStatus> of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
