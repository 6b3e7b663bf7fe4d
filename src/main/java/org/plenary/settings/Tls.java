package org.plenary.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a connection to a mail server is protected. */
public enum Tls {
    NONE,
    STARTTLS,
    TLS;

    static Optional<Tls> of(String value) {
        return Arrays.stream(values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }
}
