package org.plenary.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The life of a message. Captured is where sent is, while no mail server is set. */
public enum MessageState {
    READY,
    HELD,
    SENDING,
    SENT,
    CAPTURED,
    WITHDRAWN,
    SUPPRESSED,
    FAILED,
    BOUNCED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MessageState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public static Optional<MessageState> find(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** Whether nothing more is going to be tried. */
    boolean isFinal() {
        return this != READY && this != HELD && this != SENDING;
    }
}
