package org.plenary.network;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.language.Language;

/**
 * Somebody who is being erased, as they were known until now. Never kept.
 *
 * @param addresses all of them, the preferred one first
 * @param names as they are written in full, in any order
 */
public record Erased(UUID person, Language language, List<String> addresses, List<String> names) {
    static Erased of(Person person) {
        PersonFacts facts = person.facts();
        String given = facts.givenName().strip();
        String family = facts.familyName().strip();
        return new Erased(
                person.id(),
                person.language(),
                Stream.concat(Stream.of(person.email()), person.otherAddresses().stream())
                        .toList(),
                given.isEmpty() || family.isEmpty()
                        ? List.of()
                        : List.of(given + " " + family, family + " " + given, family + ", " + given));
    }

    /** Where mail reached them. */
    public String address() {
        return addresses.get(0);
    }
}
