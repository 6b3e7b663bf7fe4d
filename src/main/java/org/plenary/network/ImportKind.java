package org.plenary.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file lists, and the columns it must have. */
public enum ImportKind {
    ORGANISATIONS(List.of("organisation_id", "name", "kind", "country", "region")),
    PEOPLE(List.of("organisation_id", "given_name", "family_name", "email"));

    private final List<String> required;

    ImportKind(List<String> required) {
        this.required = required;
    }

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> required() {
        return required;
    }

    public static Optional<ImportKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
