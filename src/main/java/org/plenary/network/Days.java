package org.plenary.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Since which day something may be said to hold. */
final class Days {
    static final String SINCE = "since";

    private Days() {}

    /** Somewhere it is tomorrow already. */
    static LocalDate latest(Clock clock) {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }

    static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A day lies after the one since when the present holds, and not in the future. */
    static Optional<LocalDate> read(Reading said, Optional<LocalDate> present, Clock clock) {
        Optional<LocalDate> day = said.day(SINCE);
        if (day.isPresent() && day.get().isAfter(latest(clock))) {
            said.wrong(SINCE, "future");
        } else if (day.isPresent() && present.filter(day.get()::isBefore).isPresent()) {
            said.wrong(SINCE, "before-present", "day", present.get().toString());
        }
        return day;
    }
}
