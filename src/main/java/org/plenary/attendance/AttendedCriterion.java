package org.plenary.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.network.Criterion;

/** Chooses people who were at an event, in a session at least. */
@ApplicationScoped
class AttendedCriterion implements Criterion {
    @Inject
    Events events;

    @Inject
    AttendanceRepository attendances;

    @Override
    public String key() {
        return "attended";
    }

    @Override
    public String label() {
        return "attendance.criterion";
    }

    @Override
    public List<Option> options() {
        return events.all().stream()
                .map(event -> new Option(event.slug(), event.title()))
                .toList();
    }

    @Override
    public Set<UUID> people(String value) {
        return events.all().stream()
                .filter(event -> event.slug().equals(value))
                .findFirst()
                .map(event -> attendances.people(event.id()))
                .orElseGet(Set::of);
    }
}
