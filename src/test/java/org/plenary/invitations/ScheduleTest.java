package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When mail leaves, by the clock of whoever gets it. */
class ScheduleTest {
    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void aMorningIsNineOClockWhereEachRecipientIs() {
        Schedule morning = Schedule.morningOf(LocalDate.of(2031, 3, 3));

        assertThat(morning.notBefore(TALLINN)).contains(Instant.parse("2031-03-03T07:00:00Z"));
        assertThat(morning.notBefore(AUCKLAND)).contains(Instant.parse("2031-03-02T20:00:00Z"));
        assertThat(morning.last()).contains(Instant.parse("2031-03-03T21:00:00Z"));
    }

    @Test
    void aMomentIsTheSameForAllAndNowIsNone() {
        Instant moment = Instant.parse("2031-03-03T07:00:00Z");

        assertThat(Schedule.at(moment).notBefore(AUCKLAND)).contains(moment);
        assertThat(Schedule.now().notBefore(AUCKLAND)).isEmpty();
    }

    @Test
    void aReminderWaitsForTheNextMorningOfItsRecipient() {
        assertThat(Reminders.morning(TALLINN, Instant.parse("2031-03-03T06:59:00Z")))
                .isEqualTo("2031-03-03T07:00:00Z");
        assertThat(Reminders.morning(TALLINN, Instant.parse("2031-03-03T07:00:00Z")))
                .isEqualTo("2031-03-03T07:00:00Z");
        assertThat(Reminders.morning(TALLINN, Instant.parse("2031-03-03T07:01:00Z")))
                .isEqualTo("2031-03-04T07:00:00Z");
    }

    @Test
    void whereNineOClockIsSkippedBySummerTimeItIsAnHourLater() {
        // Troll station puts its clock forward by two hours in March
        assertThat(Schedule.morningOf(LocalDate.of(2031, 3, 30)).notBefore(ZoneId.of("Antarctica/Troll")))
                .contains(Instant.parse("2031-03-30T07:00:00Z"));
    }
}
