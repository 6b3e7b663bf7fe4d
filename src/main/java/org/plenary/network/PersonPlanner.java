package org.plenary.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans a list of people, recognised by address, then by name and organisation. */
final class PersonPlanner extends Planner<PersonFacts> {
    private final KnownOrganisations organisations;
    private final KnownPeople people;
    private final PersonReading reader;
    private final Set<String> addresses = new HashSet<>();
    private final Set<UUID> taken = new HashSet<>();

    PersonPlanner(KnownOrganisations organisations, KnownPeople people, Vocabulary vocabulary) {
        super(vocabulary);
        this.organisations = organisations;
        this.people = people;
        reader = new PersonReading(organisations::coded, organisations::named);
    }

    @Override
    Match<PersonFacts> match(FileRow row) {
        return people.match(
                row.said(PersonReading.EMAIL),
                organisation(row),
                row.said("given_name") + " " + row.said("family_name"));
    }

    private String organisation(FileRow row) {
        String code = row.said("organisation_id");
        if (!code.isEmpty()) {
            return code;
        }
        List<Organisation> named = organisations.named(row.said("organisation"));
        return named.size() == 1 ? named.get(0).code() : "";
    }

    @Override
    PersonFacts read(FileRow row, Optional<PersonFacts> known) {
        Map<String, String> said = new HashMap<>(row.said());
        if (known.isPresent() && row.said(PersonReading.EMAIL).isEmpty()) {
            said.remove(PersonReading.EMAIL);
        }
        Reading reading = new Reading(said);
        PersonFacts facts = reader.facts(reading, known);
        row.note(reading.faults());
        return facts;
    }

    @Override
    void check(FileRow row, PersonFacts facts, Match<PersonFacts> match) {
        Optional<UUID> who = match.known().map(Known::id);
        // several rows that may be one person may also be as many others, who do not have that person's addresses
        boolean certain = match.doubt().isEmpty();
        if (certain && who.isPresent() && !taken.add(who.get())) {
            row.note(PersonReading.EMAIL, "twice");
            return;
        }
        Stream<String> others = certain ? facts.others().stream() : Stream.empty();
        Stream.concat(Stream.of(facts.email()), others).forEach(address -> {
            String field = address.equals(facts.email()) ? PersonReading.EMAIL : PersonReading.OTHERS;
            if (!address.isEmpty() && !addresses.add(address.toLowerCase(Locale.ROOT))) {
                row.note(field, "twice");
            } else if (people.at(address)
                    .map(Known::id)
                    .filter(owner -> !who.equals(Optional.of(owner)))
                    .isPresent()) {
                row.note(field, "address-taken", "address", address);
            }
        });
    }

    @Override
    Map<String, String> cells(PersonFacts facts) {
        return facts.cells();
    }

    @Override
    String label(PersonFacts facts) {
        return facts.name() + " <" + facts.email() + ">";
    }
}
