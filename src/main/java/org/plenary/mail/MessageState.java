package org.plenary.mail;

import java.util.Locale;

/** The life of a message. Captured is where sent is, while no mail server is set. */
public enum MessageState {
    READY,
    SENDING,
    SENT,
    CAPTURED,
    WITHDRAWN,
    FAILED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
