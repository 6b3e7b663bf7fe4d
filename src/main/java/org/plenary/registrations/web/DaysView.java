package org.plenary.registrations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plenary.events.Event;
import org.plenary.registrations.Days;
import org.plenary.registrations.Registration;

/**
 * The days of an event as somebody who comes in person chooses among them.
 *
 * @param all none when there is nothing to choose
 */
public record DaysView(List<Day> all) {
    /** A day, and whether they take part online on it. */
    public record Day(LocalDate date, boolean online) {
        /** Name of its field, and how a file calls it. */
        public String name() {
            return date.toString();
        }
    }

    static DaysView of(Event event, Registration registration, Days days) {
        if (!days.areOpen(event, registration)) {
            return new DaysView(List.of());
        }
        Set<LocalDate> online = days.online(event, registration);
        return new DaysView(event.days().stream()
                .map(day -> new Day(day, online.contains(day)))
                .toList());
    }

    public boolean isOpen() {
        return !all.isEmpty();
    }
}
