package org.plenary.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Reads what a row, a form or a request says, field by field, and notes what is wrong with each. A field that is not
 * there says nothing and leaves what is known; one that is there and empty clears it.
 */
final class Reading {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 300;
    /** What a spreadsheet would run: it begins with a sign and goes on like no number and no dash. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-](?!\\s|\\d+$).+", Pattern.DOTALL);

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private final Map<String, String> said;
    private final List<Fault> faults = new ArrayList<>();

    Reading(Map<String, String> said) {
        this.said = said;
    }

    List<Fault> faults() {
        return faults;
    }

    /** @throws Invalid when anything was wrong */
    void orRefuse() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    boolean has(String field) {
        return said.containsKey(field);
    }

    String raw(String field) {
        return said.getOrDefault(field, "").strip();
    }

    String text(String field, String known) {
        if (!has(field)) {
            return known;
        }
        String value = raw(field);
        if (value.length() > LONGEST) {
            wrong(field, "too-long", "most", LONGEST);
        } else if (INVISIBLE.matcher(value).find()) {
            wrong(field, "line-break");
        } else if (FORMULA.matcher(value).matches()) {
            wrong(field, "formula");
        }
        return value;
    }

    String needed(String field, String known) {
        String value = text(field, known);
        if (value.isEmpty()) {
            wrong(field, "missing");
        }
        return value;
    }

    String matching(String field, String known, Pattern shape, String fault) {
        String value = needed(field, known);
        if (isSound(field) && !shape.matcher(value).matches()) {
            wrong(field, fault);
        }
        return value;
    }

    String email(String field, String known) {
        return matching(field, known, MailAddress.SHAPE, "email");
    }

    String country(String field, String known) {
        String value = needed(field, known).toUpperCase(Locale.ROOT);
        if (isSound(field) && !COUNTRIES.contains(value)) {
            wrong(field, "country");
        }
        return value;
    }

    Language language(String field, Language known) {
        if (raw(field).isEmpty()) {
            return known;
        }
        Optional<Language> language = Language.of(raw(field));
        if (language.isEmpty()) {
            wrong(field, "language");
        }
        return language.orElse(known);
    }

    ZoneId zone(String field, ZoneId known) {
        try {
            return raw(field).isEmpty() ? known : ZoneId.of(raw(field));
        } catch (DateTimeException e) {
            wrong(field, "zone");
            return known;
        }
    }

    int count(String field, int known) {
        if (!has(field)) {
            return known;
        }
        if (!raw(field).matches("\\d{0,4}")) {
            wrong(field, "number");
            return known;
        }
        return raw(field).isEmpty() ? 0 : Integer.parseInt(raw(field));
    }

    /** Without a value there is no day, as well. */
    Optional<LocalDate> day(String field) {
        try {
            return raw(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(raw(field)));
        } catch (DateTimeException e) {
            wrong(field, "date");
            return Optional.empty();
        }
    }

    String oneOf(String field, String known, Set<String> allowed) {
        String value = has(field) ? raw(field) : known;
        if (!allowed.contains(value)) {
            List<String> sorted =
                    allowed.stream().filter(one -> !one.isEmpty()).sorted().toList();
            wrong(field, "one-of", "allowed", String.join(", ", sorted));
        }
        return value;
    }

    void wrong(String field, String fault, Object... details) {
        faults.add(Fault.of(field, fault, details));
    }

    private boolean isSound(String field) {
        return faults.stream().noneMatch(fault -> fault.field().equals(field));
    }
}
