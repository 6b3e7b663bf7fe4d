package org.plenary.registrations.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plenary.events.Event;
import org.plenary.events.Mode;

/** What was chosen for each day of an event; a day without a choice stays as it is. */
record DaysForm(MultivaluedMap<String, String> values) {
    /** @param known the days that were online before */
    List<LocalDate> online(Event event, Set<LocalDate> known) {
        return event.days().stream().filter(day -> isOnline(day, known)).toList();
    }

    private boolean isOnline(LocalDate day, Set<LocalDate> known) {
        String mode = Objects.requireNonNullElse(values.getFirst(day.toString()), "");
        return known.contains(day) ? !mode.equals(Mode.ON_SITE.key()) : mode.equals(Mode.ONLINE.key());
    }
}
