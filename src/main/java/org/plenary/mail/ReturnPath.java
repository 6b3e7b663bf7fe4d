package org.plenary.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Where mail that cannot be delivered comes back to. Each message has a sealed address of its own there (a variable
 * envelope return path), so that whatever comes back under it tells which message it is about.
 */
record ReturnPath(String address, Seal seal) {
    /** The same every time it is asked for. */
    String of(UUID message) {
        return prefix() + seal.forBounces(message) + domain();
    }

    /** What stands where an address of ours has the sealed name; empty for any other address. */
    Optional<String> token(String recipient) {
        String given = recipient.toLowerCase(Locale.ROOT);
        String prefix = prefix().toLowerCase(Locale.ROOT);
        String domain = domain().toLowerCase(Locale.ROOT);
        boolean ours = given.length() > prefix.length() + domain.length()
                && given.startsWith(prefix)
                && given.endsWith(domain);
        return ours
                ? Optional.of(given.substring(prefix.length(), given.length() - domain.length()))
                : Optional.empty();
    }

    private String prefix() {
        return address.substring(0, address.indexOf('@')) + "+";
    }

    private String domain() {
        return address.substring(address.indexOf('@'));
    }
}
