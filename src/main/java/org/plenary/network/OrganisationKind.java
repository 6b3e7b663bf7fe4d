package org.plenary.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an organisation is in the network. */
public enum OrganisationKind {
    NATIONAL_CENTRE,
    TRAINING_CENTRE,
    REGIONAL_CENTRE,
    HIGHER_EDUCATION_INSTITUTION,
    ENTERPRISE,
    INTERNATIONAL_ORGANISATION,
    REGIONAL_ORGANISATION,
    SECRETARIAT,
    GUESTS;

    /** As stored, as in files, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OrganisationKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
