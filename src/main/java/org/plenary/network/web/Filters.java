package org.plenary.network.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.network.OrganisationFilter;
import org.plenary.network.PersonFilter;

/** What an address asks for, without what only says how to show it. */
final class Filters {
    private static final Set<String> NO_FILTER = Set.of("from", "lang", "zone", "name");

    private Filters() {}

    static OrganisationFilter organisations(Map<String, String> asked) {
        return new OrganisationFilter(filter(asked));
    }

    static PersonFilter people(Map<String, String> asked) {
        return new PersonFilter(filter(asked));
    }

    private static Map<String, String> filter(Map<String, String> asked) {
        Map<String, String> filter = new HashMap<>(asked);
        filter.keySet().removeAll(NO_FILTER);
        return filter;
    }
}
