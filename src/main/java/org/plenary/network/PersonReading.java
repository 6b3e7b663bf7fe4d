package org.plenary.network;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;

/** Reads what is said of a person, on top of what is known. */
final class PersonReading {
    static final String EMAIL = "email";
    static final String OTHERS = "other_emails";
    private static final String ORGANISATION = "organisation_id";
    private static final String ORGANISATION_NAME = "organisation";
    private static final String FOCAL_POINT = "focal-point";
    private static final String DELEGATE = "delegate";
    private static final String FAMILY_FIRST = "family-first";
    private static final String GIVEN_FIRST = "given-first";
    private static final Set<String> GENDERS = Set.of("", "female", "male", "other");
    private static final Set<String> ORDERS = Set.of("", GIVEN_FIRST, FAMILY_FIRST);
    private static final Set<String> ROLES = Set.of("", DELEGATE, FOCAL_POINT);
    private static final PersonFacts NOBODY =
            new PersonFacts("", "", "", "", false, "", "", "", Set.of(), Language.EN, ZoneId.of("UTC"), false);

    private final Function<String, Optional<Organisation>> byCode;
    private final Function<String, List<Organisation>> byName;

    PersonReading(Function<String, Optional<Organisation>> byCode, Function<String, List<Organisation>> byName) {
        this.byCode = byCode;
        this.byName = byName;
    }

    PersonFacts facts(Reading said, Optional<PersonFacts> person) {
        PersonFacts known = person.orElse(NOBODY);
        String organisation = organisation(said, known.organisation());
        String given = said.text("given_name", known.givenName());
        String family = said.text("family_name", known.familyName());
        if (given.isEmpty() && family.isEmpty()) {
            said.wrong("family_name", "missing");
        }
        boolean familyFirst = said.oneOf("name_order", known.familyFirst() ? FAMILY_FIRST : GIVEN_FIRST, ORDERS)
                .equals(FAMILY_FIRST);
        String gender = said.oneOf("gender", known.gender(), GENDERS);
        String position = said.text("position", known.position());
        String email = said.email(EMAIL, known.email());
        return new PersonFacts(
                organisation,
                said.text("honorific", known.honorific()),
                given,
                family,
                familyFirst,
                gender,
                position,
                preferred(said, known, email),
                others(said, known, email),
                said.language("language", known.language()),
                said.zone("time_zone", known.zone()),
                said.oneOf("role", known.focalPoint() ? FOCAL_POINT : DELEGATE, ROLES)
                        .equals(FOCAL_POINT));
    }

    private String organisation(Reading said, String known) {
        if (!said.raw(ORGANISATION).isEmpty()) {
            String code = said.raw(ORGANISATION);
            if (byCode.apply(code).isEmpty()) {
                said.wrong(ORGANISATION, "organisation-unknown");
            }
            return code;
        }
        if (said.raw(ORGANISATION_NAME).isEmpty()) {
            if (known.isEmpty() || said.has(ORGANISATION)) {
                boolean byNameOnly = said.has(ORGANISATION_NAME) && !said.has(ORGANISATION);
                said.wrong(byNameOnly ? ORGANISATION_NAME : ORGANISATION, "missing");
            }
            return known;
        }
        List<Organisation> named = byName.apply(said.raw(ORGANISATION_NAME));
        if (named.size() != 1) {
            said.wrong(ORGANISATION_NAME, named.isEmpty() ? "organisation-unnamed" : "organisation-ambiguous");
        }
        return named.stream().map(Organisation::code).findFirst().orElse("");
    }

    /**
     * As it is known already, since writing it in another case makes it no other address. Where nothing is said of other
     * addresses, being reached at one of them does not make it the preferred one.
     */
    private static String preferred(Reading said, PersonFacts known, String email) {
        if (email.equalsIgnoreCase(known.email())) {
            return known.email();
        }
        Optional<String> other =
                known.others().stream().filter(email::equalsIgnoreCase).findFirst();
        return said.has(OTHERS) ? other.orElse(email) : other.isPresent() ? known.email() : email;
    }

    /** Where nothing is said of them, those that are known stay, and so does the one that was preferred. */
    private static Set<String> others(Reading said, PersonFacts known, String email) {
        if (!said.has(OTHERS)) {
            String preferred = preferred(said, known, email);
            return Stream.concat(known.others().stream(), Stream.of(known.email()))
                    .filter(address -> !address.isEmpty() && !address.equalsIgnoreCase(preferred))
                    .collect(Collectors.toSet());
        }
        Set<String> seen = new LinkedHashSet<>(Set.of(email.toLowerCase(Locale.ROOT)));
        Set<String> others = new LinkedHashSet<>();
        for (String address : addresses(said.raw(OTHERS))) {
            if (!MailAddress.SHAPE.matcher(address).matches()) {
                said.wrong(OTHERS, "email");
            } else if (seen.add(address.toLowerCase(Locale.ROOT))) {
                others.add(spelled(known, address));
            }
        }
        return others;
    }

    private static String spelled(PersonFacts known, String address) {
        return Stream.concat(known.others().stream(), Stream.of(known.email()))
                .filter(address::equalsIgnoreCase)
                .findFirst()
                .orElse(address);
    }

    /** Every address a cell or a form names, apart by white space, commas or semicolons. */
    static List<String> addresses(String cell) {
        return Arrays.stream(cell.split("[\\s,;]+"))
                .filter(address -> !address.isEmpty())
                .toList();
    }
}
