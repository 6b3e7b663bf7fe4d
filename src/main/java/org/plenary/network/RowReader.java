package org.plenary.network;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.problem.Fault;

/** Reads the cells of one row as their types and notes what is wrong with each. */
final class RowReader {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 300;

    private final CsvFile.Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(CsvFile.Row row) {
        this.row = row;
    }

    List<RowProblem> problems() {
        return problems;
    }

    int number() {
        return row.number();
    }

    String text(String column) {
        String value = row.cell(column);
        if (value.length() > LONGEST) {
            wrong(column, "too-long", "most", LONGEST);
        }
        return value;
    }

    String needed(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            wrong(column, "missing");
        }
        return value;
    }

    String matching(String column, Pattern shape, String fault) {
        String value = needed(column);
        if (!value.isEmpty() && !shape.matcher(value).matches()) {
            wrong(column, fault);
        }
        return value;
    }

    String email(String column) {
        return matching(column, EMAIL, "email");
    }

    String country(String column) {
        String value = needed(column).toUpperCase(Locale.ROOT);
        if (!value.isEmpty() && !COUNTRIES.contains(value)) {
            wrong(column, "country");
        }
        return value;
    }

    Language language(String column) {
        String value = row.cell(column);
        Optional<Language> language = value.isEmpty() ? Optional.of(Language.EN) : Language.of(value);
        if (language.isEmpty()) {
            wrong(column, "language");
        }
        return language.orElse(Language.EN);
    }

    ZoneId zone(String column) {
        String value = row.cell(column);
        try {
            return ZoneId.of(value.isEmpty() ? "UTC" : value);
        } catch (DateTimeException e) {
            wrong(column, "zone");
            return ZoneId.of("UTC");
        }
    }

    int count(String column) {
        String value = row.cell(column);
        if (!value.matches("\\d{0,4}")) {
            wrong(column, "number");
            return 0;
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    String oneOf(String column, Set<String> allowed) {
        String value = row.cell(column);
        if (!allowed.contains(value)) {
            wrong(
                    column,
                    "one-of",
                    "allowed",
                    String.join(", ", allowed.stream().sorted().toList()));
        }
        return value;
    }

    void wrong(String column, String fault, Object... details) {
        problems.add(new RowProblem(row.number(), row.cell(column), Fault.of(column, fault, details)));
    }
}
