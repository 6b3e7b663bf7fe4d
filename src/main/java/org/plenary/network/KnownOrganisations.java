package org.plenary.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every organisation of the network, to be recognised by code, then by name and country. */
final class KnownOrganisations {
    private final Map<String, Organisation> byCode = new HashMap<>();
    private final Map<String, List<Organisation>> byName = new HashMap<>();

    KnownOrganisations(Collection<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            byCode.put(organisation.code(), organisation);
            organisation.name().values().values().stream()
                    .map(Names::key)
                    .distinct()
                    .forEach(key ->
                            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(organisation));
        }
    }

    Optional<Organisation> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** In any language, in whatever order of words. */
    List<Organisation> named(String name) {
        return byName.getOrDefault(Names.key(name), List.of());
    }

    /**
     * @param code may be empty, when the name alone has to do
     * @param names in whatever languages
     */
    Match<OrganisationFacts> match(String code, Collection<String> names, String country) {
        Optional<Organisation> coded = coded(code);
        if (coded.isPresent()) {
            return Match.certain(known(coded.get()));
        }
        List<Organisation> alike = names.stream()
                .flatMap(name -> named(name).stream())
                .filter(organisation -> organisation.country().equals(country))
                .distinct()
                .collect(Collectors.toList());
        if (alike.isEmpty()) {
            return Match.nothing();
        }
        return alike.size() == 1 && code.isEmpty()
                ? Match.certain(known(alike.get(0)))
                : Match.doubtful(known(alike.get(0)), Doubt.SAME_NAME);
    }

    private static Known<OrganisationFacts> known(Organisation organisation) {
        return new Known<>(organisation.id(), organisation.facts());
    }
}
