package org.plenary.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of one person, made of what is said of two.
 *
 * @param fromGone which of the {@link #FIELDS} are taken from the one who goes
 */
public record Blend(Person kept, Person gone, Set<String> fromGone) {
    /** Organisation, position, role and their first day, which only go together. */
    public static final String PLACE = "place";

    public static final List<String> FIELDS = List.of(
            PLACE, "honorific", "given_name", "family_name", "name_order", "gender", "email", "language", "time_zone");

    /** What the one who is kept says, unless only the other one says anything, or has moved on later. */
    static Blend usual(Person kept, Person gone) {
        Map<String, String> ours = kept.facts().cells();
        Map<String, String> theirs = gone.facts().cells();
        Set<String> fromGone = FIELDS.stream()
                .filter(field -> ours.getOrDefault(field, "").isEmpty()
                        && !theirs.getOrDefault(field, "").isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (since(gone).isAfter(since(kept))) {
            fromGone.add(PLACE);
        }
        return new Blend(kept, gone, fromGone);
    }

    private static LocalDate since(Person person) {
        return person.since().orElse(LocalDate.MIN);
    }

    /** Whose place is taken. */
    Person placed() {
        return of(PLACE);
    }

    private Person of(String field) {
        return fromGone.contains(field) ? gone : kept;
    }

    Optional<LocalDate> since() {
        return placed().since();
    }

    PersonFacts facts() {
        PersonFacts place = of(PLACE).facts();
        String email = of("email").email();
        return new PersonFacts(
                place.organisation(),
                of("honorific").facts().honorific(),
                of("given_name").facts().givenName(),
                of("family_name").facts().familyName(),
                of("name_order").facts().familyFirst(),
                of("gender").facts().gender(),
                place.position(),
                email,
                others(email),
                of("language").language(),
                of("time_zone").zone(),
                place.focalPoint());
    }

    /** Where the one person is then reached, the preferred address first. */
    public List<String> addresses() {
        PersonFacts facts = facts();
        return Stream.concat(Stream.of(facts.email()), facts.others().stream().sorted())
                .toList();
    }

    private Set<String> others(String email) {
        Set<String> seen = new HashSet<>(Set.of(email.toLowerCase(Locale.ROOT)));
        return Stream.of(kept, gone)
                .flatMap(person -> Stream.concat(Stream.of(person.email()), person.otherAddresses().stream()))
                .filter(address -> seen.add(address.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
