package org.plenary.launcher;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One person of the sample network, with what is known of their organisation. */
record Guest(String name, String email, String language, String organisation, String kind, String region) {
    static final Path ORGANISATIONS = Path.of("src/main/sample/organisations.csv");
    static final Path PEOPLE = Path.of("src/main/sample/people.csv");

    static List<Guest> all() throws IOException {
        Map<String, NamedCsvRecord> organisations = rows(ORGANISATIONS).stream()
                .collect(Collectors.toMap(row -> row.getField("organisation_id"), Function.identity()));
        return rows(PEOPLE).stream()
                .map(row -> of(row, Objects.requireNonNull(organisations.get(row.getField("organisation_id")))))
                .toList();
    }

    private static Guest of(NamedCsvRecord person, NamedCsvRecord organisation) {
        return new Guest(
                String.join(
                                " ",
                                person.getField("honorific"),
                                person.getField("given_name"),
                                person.getField("family_name"))
                        .strip(),
                person.getField("email"),
                person.getField("language"),
                organisation.getField("organisation_id"),
                organisation.getField("kind"),
                organisation.getField("region"));
    }

    /** Somebody else of the same organisation. */
    Guest colleague(String name, String email) {
        return new Guest(name, email, "en", organisation, kind, region);
    }

    /** What the funnel calls the group they are in. */
    String group(String way) {
        return switch (way) {
            case "region" -> region;
            case "kind" -> kind;
            default -> organisation;
        };
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
