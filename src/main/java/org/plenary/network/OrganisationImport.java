package org.plenary.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** Reads organisations from the rows of a file. */
final class OrganisationImport {
    private static final String CODE = "organisation_id";
    private static final Pattern CODE_SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Set<String> KINDS =
            Stream.of(OrganisationKind.values()).map(OrganisationKind::key).collect(Collectors.toUnmodifiableSet());

    private final Set<String> regions;
    private final Map<String, Organisation> known;

    OrganisationImport(Set<String> regions, Map<String, Organisation> known) {
        this.regions = regions;
        this.known = known;
    }

    ImportPlan<OrganisationFacts, Organisation> plan(List<CsvFile.Row> rows) {
        ImportPlan<OrganisationFacts, Organisation> plan = new ImportPlan<>();
        for (CsvFile.Row row : rows) {
            RowReader reader = new RowReader(row);
            plan.row(reader, facts(reader), CODE, code -> Optional.ofNullable(known.get(code)), Organisation::facts);
        }
        return plan;
    }

    private OrganisationFacts facts(RowReader row) {
        Language language = row.language("language");
        return new OrganisationFacts(
                row.matching(CODE, CODE_SHAPE, "code"),
                OrganisationKind.of(row.oneOf("kind", KINDS)).orElse(OrganisationKind.HIGHER_EDUCATION_INSTITUTION),
                name(row, language),
                row.country("country"),
                row.oneOf("region", regions),
                language,
                row.zone("time_zone"),
                row.count("seats"),
                row.text("website"));
    }

    /** The name is English; the local name is in the organisation's own language. */
    private static Translated name(RowReader row, Language language) {
        Translated english = Translated.of(Language.EN, row.needed("name"));
        String local = row.text("local_name");
        return local.isEmpty() || language == Language.EN ? english : english.with(language, local);
    }
}
