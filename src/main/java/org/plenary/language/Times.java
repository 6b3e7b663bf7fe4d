package org.plenary.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times as a language writes them, always in a named zone. */
public final class Times {
    private final Locale locale;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter moment;

    public Times(Language language) {
        // the day before the month and 24 hours, as international meetings write English
        locale = language == Language.EN ? Locale.UK : language.locale();
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        shortDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
    }

    /** Time of day. */
    public String clock(Instant at, ZoneId zone) {
        return plainSpaces(clock.format(at.atZone(zone)));
    }

    /** Weekday, day, month, year. */
    public String day(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate());
    }

    public String day(LocalDate date) {
        return plainSpaces(day.format(date));
    }

    /** Day, month and year, short. */
    public String shortDay(TemporalAccessor date) {
        return plainSpaces(shortDay.format(date));
    }

    public String moment(Instant at, ZoneId zone) {
        return plainSpaces(moment.format(at.atZone(zone)));
    }

    /** From and to; the second day is named when it is another one. */
    public String range(Instant from, Instant to, ZoneId zone) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        String closing = start.toLocalDate().equals(end.toLocalDate())
                ? clock(to, zone)
                : shortDay(end.toLocalDate()) + " " + clock(to, zone);
        return clock(from, zone) + "–" + closing;
    }

    /** The zone's place and its offset at that moment: {@code Shanghai, GMT+08:00}. */
    public String zone(ZoneId zone, Instant at) {
        String id = zone.getId();
        String place = id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
        String offset = DateTimeFormatter.ofPattern("O", locale).format(at.atZone(zone));
        return place.equals(offset) ? place : place + ", " + offset;
    }

    /** The zone's name in the reader's language: {@code China Standard Time}. */
    public String zoneName(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    /** CLDR puts narrow no-break spaces before AM and PM; fonts of older phones show a box for them. */
    private static String plainSpaces(String text) {
        return text.replace('\u202f', '\u00a0');
    }
}
