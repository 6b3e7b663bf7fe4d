package org.plenary.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file lists, the fields its columns can fill, and those it needs. */
public enum ImportKind {
    ORGANISATIONS(
            List.of(
                    "organisation_id",
                    "name",
                    "local_name",
                    "name_en",
                    "name_ar",
                    "name_zh",
                    "name_fr",
                    "name_ru",
                    "name_es",
                    "kind",
                    "country",
                    "region",
                    "status",
                    "language",
                    "time_zone",
                    "seats",
                    "website"),
            List.of(
                    Set.of("name", "name_en", "name_ar", "name_zh", "name_fr", "name_ru", "name_es"),
                    Set.of("kind"),
                    Set.of("country"),
                    Set.of("region"))),
    PEOPLE(
            List.of(
                    "organisation_id",
                    "organisation",
                    "honorific",
                    "given_name",
                    "family_name",
                    "name_order",
                    "gender",
                    "position",
                    "email",
                    "other_emails",
                    "language",
                    "time_zone",
                    "role"),
            List.of(Set.of("organisation_id", "organisation"), Set.of("family_name", "given_name"), Set.of("email")));

    private final List<String> fields;
    private final List<Set<String>> needed;

    ImportKind(List<String> fields, List<Set<String>> needed) {
        this.fields = fields;
        this.needed = needed;
    }

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the order of forms. */
    public List<String> fields() {
        return fields;
    }

    /** Of each set at least one has to be there. */
    public List<Set<String>> needed() {
        return needed;
    }

    /** The beginning of the key of each field's label in the message bundles. */
    public String labels() {
        return this == PEOPLE ? "network.person." : "network.organisation.";
    }

    public static Optional<ImportKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
