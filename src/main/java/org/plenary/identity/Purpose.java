package org.plenary.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a capability link is for; each opens one kind of page and nothing else. */
public enum Purpose {
    SIGN_IN("/sign-in/"),
    APPLICATION("/a/"),
    INVITATION("/i/"),
    REGISTRATION("/r/"),
    FOCAL_POINT("/f/"),
    SPEAKER("/s/"),
    JOIN("/j/"),
    HANDOVER("/h/"),
    CALENDAR("/calendar/me/"),
    LETTER("/v/");

    private final String path;

    Purpose(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Purpose> of(String key) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.key().equals(key))
                .findFirst();
    }
}
