package org.plenary.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Somebody of the school whose people are all invited; their names are in many scripts. */
record Walker(String name, String email, Language language, ZoneId zone) {
    static final Path LIST = Path.of("src/test/resources/org/plenary/browser/walk-people.csv");

    private static final String MARKS = "[\\p{Mn}&&\\p{InArabic}]";

    static List<Walker> all() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            return reader.stream().map(Walker::of).toList();
        }
    }

    private static Walker of(NamedCsvRecord row) {
        Stream<String> names = Stream.of(row.getField("given_name"), row.getField("family_name"));
        if (row.getField("name_order").equals("family-first")) {
            names = Stream.of(row.getField("family_name"), row.getField("given_name"));
        }
        return new Walker(
                names.collect(Collectors.joining(" ")),
                row.getField("email"),
                Language.of(row.getField("language")).orElseThrow(),
                ZoneId.of(row.getField("time_zone")));
    }

    boolean comesOnline() {
        return email.contains("0@");
    }

    boolean asksForVisa() {
        return email.contains("4@");
    }

    Texts texts() {
        return Texts.in(language);
    }

    /** As it is printed, where vowel signs of Arabic are left out and a long name takes several lines. */
    String printed() {
        return printed(name);
    }

    static String printed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(MARKS, "")
                .replaceAll("[\\s\\u00a0-]+", "");
    }
}
