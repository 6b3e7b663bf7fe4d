package org.plenary.network;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.plenary.language.Language;

/** A person as a row of plain values. */
final class PersonRow {
    private PersonRow() {}

    static Known<PersonFacts> known(Object[] row) {
        return new Known<>(
                (UUID) row[0],
                new PersonFacts(
                        text(row[1]),
                        text(row[2]),
                        text(row[3]),
                        text(row[4]),
                        (Boolean) row[5],
                        text(row[6]),
                        text(row[7]),
                        text(row[8]),
                        Set.copyOf(PersonReading.addresses(text(row[9]))),
                        Language.of(text(row[10])).orElse(Language.EN),
                        ZoneId.of(text(row[11])),
                        (Boolean) row[12]));
    }

    private static String text(Object cell) {
        return String.valueOf(cell);
    }
}
