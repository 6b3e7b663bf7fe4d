package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clocks of Lisbon go forward on 29 March 2026 at 01:00 UTC and back on 25 October 2026 at 01:00 UTC. */
class TimesTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private final Times english = new Times(Language.EN);

    @Test
    void anHourIsSkippedInSpring() {
        assertThat(plain(english.range(
                        Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"), LISBON)))
                .isEqualTo("00:30–02:30");
    }

    @Test
    void anHourComesTwiceInAutumnAndTheOffsetTellsWhich() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(english.clock(first, LISBON)).isEqualTo(english.clock(second, LISBON));
        assertThat(english.zone(LISBON, first)).isEqualTo("Lisbon, GMT+1");
        assertThat(english.zone(LISBON, second)).isEqualTo("Lisbon, GMT");
    }

    @Test
    void aRangeThatEndsOnAnotherDayNamesIt() {
        assertThat(plain(english.range(
                        Instant.parse("2026-06-01T22:00:00Z"), Instant.parse("2026-06-02T01:00:00Z"), LISBON)))
                .isEqualTo("23:00–2 Jun 2026 02:00");
    }

    @Test
    void theDayIsThatOfTheZone() {
        Instant at = Instant.parse("2026-06-01T20:00:00Z");

        assertThat(plain(english.day(at, LISBON))).isEqualTo("Monday, 1 June 2026");
        assertThat(plain(english.day(at, ZoneId.of("Asia/Shanghai")))).isEqualTo("Tuesday, 2 June 2026");
        assertThat(plain(new Times(Language.RU).day(at, LISBON))).isEqualTo("понедельник, 1 июня 2026 г.");
    }

    @Test
    void daysAreSaidAsBrieflyAsTheLanguageAllows() {
        LocalDate first = LocalDate.parse("2026-11-24");

        assertThat(english.days(first, first)).isEqualTo("24 Nov 2026");
        assertThat(english.days(first, first.plusDays(2))).isEqualTo("24–26 Nov 2026");
        assertThat(english.days(first, first.plusDays(7))).isEqualTo("24 Nov – 1 Dec 2026");
        assertThat(english.days(first, first.plusDays(40))).isEqualTo("24 Nov 2026 – 3 Jan 2027");
        assertThat(new Times(Language.AR).days(first, first.plusDays(2))).isEqualTo("24–26 نوفمبر 2026");
        assertThat(new Times(Language.ZH).days(first, first.plusDays(2))).isEqualTo("2026年11月24日至26日");
        assertThat(plain(new Times(Language.RU).days(first, first.plusDays(2)))).isEqualTo("24–26 нояб. 2026 г.");
    }

    @Test
    void aDayInArabicNamesItsMonth() {
        Times arabic = new Times(Language.AR);
        Instant at = Instant.parse("2026-11-24T20:25:00Z");

        assertThat(arabic.shortDay(LocalDate.parse("2026-11-24"))).isEqualTo("24 نوفمبر 2026");
        assertThat(plain(arabic.moment(at, LISBON))).isEqualTo("24 نوفمبر 2026، 8:25 م");
    }

    @Test
    void aZoneInArabicKeepsItsPlaceAndItsOffsetInOrder() {
        Instant at = Instant.parse("2026-11-24T20:25:00Z");

        assertThat(new Times(Language.AR).zone(ZoneId.of("Asia/Shanghai"), at))
                .isEqualTo("\u200f\u2066Shanghai\u2069، غرينتش\u200e+8");
    }

    @Test
    void utcIsNamedOnce() {
        Instant at = Instant.parse("2026-11-24T20:25:00Z");

        assertThat(english.zone(ZoneId.of("UTC"), at)).isEqualTo("UTC");
        assertThat(english.zone(ZoneOffset.UTC, at)).isEqualTo("UTC");
    }

    /** Which space stands before AM depends on the age of the JDK. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
