package org.plenary.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A person's part in a session. */
public enum SlotRole {
    CHAIR,
    MODERATOR,
    SPEAKER,
    PANELLIST,
    INTERPRETER,
    RAPPORTEUR,
    SIGNATORY;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SlotRole> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
