package org.plenary.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.language.Language;

/** Plans a list of organisations, recognised by code, then by name and country. */
final class OrganisationPlanner extends Planner<OrganisationFacts> {
    private static final int CODE_LENGTH = 60;

    private final KnownOrganisations organisations;
    private final OrganisationReading reader;
    private final Set<String> codes = new HashSet<>();

    OrganisationPlanner(KnownOrganisations organisations, Set<String> regions, Vocabulary vocabulary) {
        super(vocabulary);
        this.organisations = organisations;
        reader = new OrganisationReading(regions);
    }

    @Override
    Match<OrganisationFacts> match(FileRow row) {
        return organisations.match(
                row.said(OrganisationReading.CODE),
                names(row),
                row.said("country").toUpperCase(Locale.ROOT));
    }

    private static List<String> names(FileRow row) {
        return Stream.concat(
                        Stream.of(OrganisationReading.NAME, "local_name"),
                        Stream.of(Language.values()).map(language -> OrganisationReading.NAME_IN + language.tag()))
                .map(row::said)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    OrganisationFacts read(FileRow row, Optional<OrganisationFacts> known) {
        Map<String, String> said = new HashMap<>(row.said());
        if (known.isEmpty() && row.said(OrganisationReading.CODE).isEmpty()) {
            said.put(OrganisationReading.CODE, code(row));
        }
        Reading reading = new Reading(said);
        OrganisationFacts facts = reader.facts(reading, known);
        row.note(reading.faults());
        return facts;
    }

    /** One that is free, made of country and name. */
    private String code(FileRow row) {
        String name = names(row).stream().findFirst().orElse("organisation");
        String plain = (Latin.of(row.said("country")) + "-" + Latin.of(name)).replaceAll("[^a-z0-9]+", "-");
        String code = plain.substring(0, Math.min(plain.length(), CODE_LENGTH)).replaceAll("^-+|-+$", "");
        String free = code;
        for (int i = 2; codes.contains(free) || organisations.coded(free).isPresent(); i++) {
            free = code + "-" + i;
        }
        return free;
    }

    @Override
    void check(FileRow row, OrganisationFacts facts, Match<OrganisationFacts> match) {
        if (!facts.code().isEmpty() && !codes.add(facts.code())) {
            row.note(OrganisationReading.CODE, "twice");
        }
    }

    @Override
    Map<String, String> cells(OrganisationFacts facts) {
        return facts.cells();
    }

    @Override
    String label(OrganisationFacts facts) {
        return facts.name().in(Language.EN) + " (" + facts.code() + ")";
    }
}
