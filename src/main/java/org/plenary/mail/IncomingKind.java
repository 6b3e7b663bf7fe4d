package org.plenary.mail;

import java.util.Locale;

/** What a mail that came in says about one that went out. */
public enum IncomingKind {
    /** The address is of no use any more. */
    DEAD,
    /** It could not be delivered for now, and is not tried any longer. */
    GIVEN_UP,
    /** It was refused for what it is or for whom it comes from, which says nothing about the address. */
    REFUSED,
    /** It is still being tried. */
    DELAYED,
    /** A vacation notice, a receipt. */
    AUTO_REPLY,
    OTHER;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IncomingKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the message did not arrive. */
    boolean bounces() {
        return this == DEAD || this == GIVEN_UP || this == REFUSED;
    }

    /** Whether it speaks against the address when it happens often. */
    boolean isSoft() {
        return this == GIVEN_UP || this == DELAYED;
    }

    /** Whether only a person can say what is to be done. */
    boolean needsPerson() {
        return this == REFUSED || this == OTHER;
    }
}
