package org.plenary.registrations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How each type of question reads what was typed. */
final class Readings {
    static final String YES = "yes";
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static final Reader ONE_CHOICE = (given, choices) ->
            given.size() == 1 && choices.contains(given.get(0)) ? Reading.of(given.get(0)) : Reading.wrong("choice");
    static final Reader CHOICES = (given, choices) -> choices.containsAll(given)
            ? Reading.of(String.join(" ", given.stream().distinct().toList()))
            : Reading.wrong("choice");
    static final Reader NUMBER = (given, choices) -> number(given.get(0));
    static final Reader DATE = (given, choices) -> date(given.get(0));
    static final Reader COUNTRY = (given, choices) ->
            COUNTRIES.contains(given.get(0)) ? Reading.of(given.get(0)) : Reading.wrong("country-choice");
    static final Reader TIME_ZONE = (given, choices) ->
            ZoneId.getAvailableZoneIds().contains(given.get(0)) ? Reading.of(given.get(0)) : Reading.wrong("zone");
    static final Reader CONSENT =
            (given, choices) -> given.get(0).equals(YES) ? Reading.of(YES) : Reading.wrong("choice");

    /** The id of a file that is kept; nobody types it. */
    static final Reader FILE =
            (given, choices) -> ID.matcher(given.get(0)).matches() ? Reading.of(given.get(0)) : Reading.wrong("choice");

    private Readings() {}

    /** Reads what was typed, given as the values of its field, none of them blank. */
    @FunctionalInterface
    interface Reader {
        Reading read(List<String> given, Set<String> choices);
    }

    static Reader upTo(int most) {
        return (given, choices) -> text(given.get(0), most);
    }

    private static Reading text(String given, int most) {
        String text = CONTROLS.matcher(given.replace("\r\n", "\n")).replaceAll("");
        if (text.isBlank()) {
            return Reading.wrong("missing");
        }
        return text.codePointCount(0, text.length()) > most
                ? new Reading.Wrong("too-long", Map.of("most", most))
                : Reading.of(text);
    }

    private static Reading number(String given) {
        String plain = given.replace(',', '.');
        return AMOUNT.matcher(plain).matches() ? Reading.of(plain) : Reading.wrong("amount");
    }

    private static Reading date(String given) {
        try {
            LocalDate date = LocalDate.parse(given);
            return date.getYear() > 0 && date.getYear() < 10_000 ? Reading.of(given) : Reading.wrong("date");
        } catch (DateTimeException noDate) {
            return Reading.wrong("date");
        }
    }
}
