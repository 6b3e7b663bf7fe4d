package org.plenary.language;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Dates and times as a language writes them, always in a named zone. */
public final class Times {
    private static final String LATIN_DIGITS = "-u-nu-latn";
    private static final Map<Language, DateIntervalFormat> DAYS = intervals("yMMMd");
    private static final Map<Language, DateIntervalFormat> LONG_DAYS = intervals("yMMMMd");
    private static final String ISOLATE = "\u2066";
    private static final String ISOLATED = "\u2069";
    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String RIGHT_TO_LEFT = "\u200f";

    private final Language language;
    private final Locale locale;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter moment;

    public Times(Language language) {
        this.language = language;
        locale = locale(language);
        // Arabic has no short names of months, and its short dates are numbers that run against the text
        FormatStyle dates = language == Language.AR ? FormatStyle.LONG : FormatStyle.MEDIUM;
        clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        shortDay = DateTimeFormatter.ofLocalizedDate(dates).withLocale(locale);
        longDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
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

    /** Day, month and year, as in a letter. */
    public String longDay(TemporalAccessor date) {
        return plainSpaces(longDay.format(date));
    }

    /** First and last day, as briefly as the language says it: {@code 24–26 Nov 2026}. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? shortDay(first) : between(first, last, DAYS);
    }

    /** The same as in a letter: {@code 24–26 November 2026}. */
    public String longDays(LocalDate first, LocalDate last) {
        return first.equals(last) ? longDay(first) : between(first, last, LONG_DAYS);
    }

    private String between(LocalDate first, LocalDate last, Map<Language, DateIntervalFormat> formats) {
        // ICU formats are not safe for use by several threads, their clones are cheap
        DateIntervalFormat format = (DateIntervalFormat)
                Objects.requireNonNull(formats.get(language)).clone();
        return plainSpaces(format.format(new DateInterval(midnight(first), midnight(last))));
    }

    public String moment(Instant at, ZoneId zone) {
        if (language == Language.AR) {
            // the JDK puts the comma of Latin script between them
            return shortDay(at.atZone(zone)) + "، " + clock(at, zone);
        }
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

    /** The zone's place and its offset at that moment: {@code Shanghai, GMT+8}; of UTC only the name. */
    public String zone(ZoneId zone, Instant at) {
        String id = zone.getId();
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return id.equals("Z") ? "UTC" : id;
        }
        String place = id.contains("/") ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : id;
        String offset = DateTimeFormatter.ofPattern("O", locale).format(at.atZone(zone));
        if (language == Language.AR) {
            // browsers take the direction from the first letter, even of an isolated place
            return RIGHT_TO_LEFT + ISOLATE + place + ISOLATED + "، " + offset.replaceFirst("(?=[+-])", LEFT_TO_RIGHT);
        }
        return place + ", " + offset;
    }

    /** The zone's name in the reader's language: {@code China Standard Time}. */
    public String zoneName(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    /** The tag (BCP 47) by which a script of a page writes dates as they are written here. */
    public String localeTag() {
        return locale.toLanguageTag() + LATIN_DIGITS;
    }

    private static Map<Language, DateIntervalFormat> intervals(String skeleton) {
        Map<Language, DateIntervalFormat> formats = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String tag = locale(language).toLanguageTag() + LATIN_DIGITS;
            DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, ULocale.forLanguageTag(tag));
            format.setTimeZone(TimeZone.GMT_ZONE);
            formats.put(language, format);
        }
        return formats;
    }

    private static Locale locale(Language language) {
        // the day before the month and 24 hours, as international meetings write English
        return language == Language.EN ? Locale.UK : language.locale();
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** CLDR puts narrow spaces before AM and PM and in ranges; fonts of older phones show a box for them. */
    private static String plainSpaces(String text) {
        return text.replace('\u202f', '\u00a0').replace('\u2009', ' ');
    }
}
