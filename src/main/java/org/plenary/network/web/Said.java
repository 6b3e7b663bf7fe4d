package org.plenary.network.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** What a machine says, as the columns of a list say it, and what is wrong with it, as the machine called it. */
final class Said {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("organisation_id", "organisation"),
            Map.entry("given_name", "givenName"),
            Map.entry("family_name", "familyName"),
            Map.entry("name_order", "nameOrder"),
            Map.entry("other_emails", "otherEmails"),
            Map.entry("time_zone", "zone"));

    private Said() {}

    /**
     * Only what was said.
     *
     * @param columns name of a column and what was said of it, null when nothing was; then the next
     */
    static Map<String, String> of(@Nullable Object... columns) {
        Map<String, String> said = new HashMap<>();
        for (int at = 0; at < columns.length; at += 2) {
            if (columns[at + 1] != null) {
                said.put(String.valueOf(columns[at]), String.valueOf(columns[at + 1]));
            }
        }
        return said;
    }

    /** Names the faults by the members of the JSON. */
    static <T> T through(Supplier<T> door) {
        try {
            return door.get();
        } catch (Invalid invalid) {
            List<Fault> faults = invalid.faults().stream()
                    .map(fault -> new Fault(
                            NAMES.getOrDefault(fault.field(), fault.field().replace("name_", "name/")),
                            fault.code(),
                            fault.details()))
                    .toList();
            throw new Invalid(faults);
        }
    }
}
