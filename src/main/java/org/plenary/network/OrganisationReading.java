package org.plenary.network;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** Reads what is said of an organisation, on top of what is known. */
final class OrganisationReading {
    static final String CODE = "organisation_id";
    static final String NAME = "name";
    static final String NAME_IN = "name_";
    private static final Pattern CODE_SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern WEBSITE = Pattern.compile("(https?://\\S+)?");
    private static final Set<String> KINDS =
            Stream.of(OrganisationKind.values()).map(OrganisationKind::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> STATUSES =
            Stream.of(OrganisationStatus.values()).map(OrganisationStatus::key).collect(Collectors.toUnmodifiableSet());
    private static final OrganisationFacts NONE = new OrganisationFacts(
            "",
            OrganisationKind.HIGHER_EDUCATION_INSTITUTION,
            Translated.empty(),
            "",
            "",
            OrganisationStatus.ACTIVE,
            Language.EN,
            ZoneId.of("UTC"),
            0,
            "");

    private final Set<String> regions;

    OrganisationReading(Set<String> regions) {
        this.regions = regions;
    }

    OrganisationFacts facts(Reading said, Optional<OrganisationFacts> organisation) {
        OrganisationFacts known = organisation.orElse(NONE);
        Language language = said.language("language", known.language());
        return new OrganisationFacts(
                code(said, known.code()),
                kind(said, organisation),
                name(said, known.name(), language),
                said.country("country", known.country()),
                said.oneOf("region", known.region(), regions),
                status(said, known.status()),
                language,
                said.zone("time_zone", known.zone()),
                said.count("seats", known.seats()),
                website(said, known.website()));
    }

    /** A code never changes, so one that is known is not read again. */
    private static String code(Reading said, String known) {
        return known.isEmpty() ? said.matching(CODE, "", CODE_SHAPE, "code") : known;
    }

    private static OrganisationKind kind(Reading said, Optional<OrganisationFacts> known) {
        String kind = said.oneOf("kind", known.map(facts -> facts.kind().key()).orElse(""), KINDS);
        return OrganisationKind.of(kind).orElse(NONE.kind());
    }

    private static OrganisationStatus status(Reading said, OrganisationStatus known) {
        String status = said.raw("status").isEmpty() ? known.key() : said.oneOf("status", known.key(), STATUSES);
        return OrganisationStatus.of(status).orElse(known);
    }

    private static String website(Reading said, String known) {
        String website = said.text("website", known);
        if (said.has("website") && !WEBSITE.matcher(website).matches()) {
            said.wrong("website", "website");
        }
        return website;
    }

    /**
     * The name alone is English and the local name is in the organisation's own language; otherwise each name says its
     * language: {@code name_fr}.
     */
    private static Translated name(Reading said, Translated known, Language language) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.putAll(known.values());
        for (Language each : Language.values()) {
            String field = NAME_IN + each.tag();
            if (said.has(field)) {
                names.put(each, said.text(field, ""));
            }
        }
        if (said.has(NAME)) {
            names.put(Language.EN, said.needed(NAME, ""));
        }
        if (!said.raw("local_name").isEmpty() && language != Language.EN) {
            names.put(language, said.text("local_name", ""));
        }
        Translated name = new Translated(Language.EN, names);
        if (name.isEmpty() && !said.has(NAME)) {
            said.wrong(NAME_IN + "en", "missing");
        }
        return name.exactly(Language.EN).isPresent() ? name : fallingBack(name);
    }

    private static Translated fallingBack(Translated name) {
        Language first = name.values().keySet().stream().findFirst().orElse(Language.EN);
        return new Translated(first, name.values());
    }
}
