package org.plenary.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everybody in the network, to be recognised by address, then by name and organisation. */
final class KnownPeople {
    /** In a larger organisation names that are nearly alike are no sign of anything. */
    private static final int COMPARED = 500;

    private final Map<String, Known<PersonFacts>> byAddress = new HashMap<>();
    private final Map<String, List<Known<PersonFacts>>> byName = new HashMap<>();
    private final Map<String, List<Known<PersonFacts>>> byOrganisation = new HashMap<>();
    private final Map<UUID, String> keys = new HashMap<>();

    KnownPeople(Collection<Known<PersonFacts>> people) {
        for (Known<PersonFacts> person : people) {
            PersonFacts facts = person.facts();
            Stream.concat(Stream.of(facts.email()), facts.others().stream())
                    .forEach(address -> byAddress.put(address.toLowerCase(Locale.ROOT), person));
            String key = key(facts);
            keys.put(person.id(), key);
            list(byName, facts.organisation() + ' ' + key).add(person);
            list(byOrganisation, facts.organisation()).add(person);
        }
    }

    Optional<Known<PersonFacts>> at(String address) {
        return Optional.ofNullable(byAddress.get(address.toLowerCase(Locale.ROOT)));
    }

    /** @param address may be empty, when the name alone has to do */
    Match<PersonFacts> match(String address, String organisation, String name) {
        String key = Names.key(name);
        Optional<Known<PersonFacts>> there = at(address);
        if (there.isPresent()) {
            return Names.shareAWord(key, keys.getOrDefault(there.get().id(), ""))
                    ? Match.certain(there.get())
                    : Match.doubtful(there.get(), Doubt.OTHER_NAME);
        }
        List<Known<PersonFacts>> named = byName.getOrDefault(organisation + ' ' + key, List.of());
        if (named.size() == 1 && address.isEmpty()) {
            return Match.certain(named.get(0));
        }
        if (!named.isEmpty()) {
            return Match.doubtful(named.get(0), Doubt.SAME_NAME);
        }
        return alike(key, organisation);
    }

    private Match<PersonFacts> alike(String key, String organisation) {
        List<Known<PersonFacts>> colleagues = byOrganisation.getOrDefault(organisation, List.of());
        if (colleagues.size() > COMPARED) {
            return Match.nothing();
        }
        return colleagues.stream()
                .filter(person -> Names.areAlike(key, keys.getOrDefault(person.id(), "")))
                .findFirst()
                .map(person -> Match.doubtful(person, Doubt.SIMILAR_NAME))
                .orElseGet(Match::nothing);
    }

    private static String key(PersonFacts facts) {
        return Names.key(facts.givenName() + " " + facts.familyName());
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }
}
