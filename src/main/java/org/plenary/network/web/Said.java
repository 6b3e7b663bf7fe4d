package org.plenary.network.web;

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

    static void put(Map<String, String> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
        }
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
