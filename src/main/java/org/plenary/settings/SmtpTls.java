package org.plenary.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the connection to the mail relay is protected. */
public enum SmtpTls {
    NONE,
    STARTTLS,
    TLS;

    static Optional<SmtpTls> of(String value) {
        return Arrays.stream(values())
                .filter(tls -> tls.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst();
    }
}
