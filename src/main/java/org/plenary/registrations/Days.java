package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.invitations.Reply;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/**
 * The door to the days of an event that lets people come on some and take part online on the others. Whoever comes on any
 * day has a place of the event; who comes on none takes part online.
 */
@ApplicationScoped
@Transactional
public class Days {
    @Inject
    DayRepository days;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Registrations all;

    @Inject
    Events events;

    @Inject
    Records records;

    @Inject
    Actor actor;

    /** Whether somebody can choose days. */
    public boolean areOpen(Event event, Registration registration) {
        return event.isPerDay()
                && registration.state() == RegistrationState.REGISTERED
                && registration.mode() == Mode.ON_SITE;
    }

    /** The days on which somebody who comes in person takes part online instead, of those the event has. */
    public SortedSet<LocalDate> online(Event event, Registration registration) {
        return online(event, List.of(registration)).getOrDefault(registration.id(), new TreeSet<>());
    }

    /** The same of many; without those who come on all days. */
    public Map<UUID, SortedSet<LocalDate>> online(Event event, Collection<Registration> registrations) {
        Map<UUID, SortedSet<LocalDate>> found = new TreeMap<>();
        if (event.isPerDay()) {
            days.online(registrations.stream().map(Registration::id).toList()).forEach((registration, online) -> {
                online.retainAll(event.days());
                found.put(registration, online);
            });
        }
        return found;
    }

    /** How many come in person on each day; empty when the event does not ask. */
    public SortedMap<LocalDate, Integer> onSite(Event event) {
        SortedMap<LocalDate, Integer> people = new TreeMap<>();
        if (event.isPerDay()) {
            int everybody = days.onSite(event.id());
            Map<LocalDate, Integer> away = days.away(event.id());
            event.days().forEach(day -> people.put(day, everybody - away.getOrDefault(day, 0)));
        }
        return people;
    }

    /**
     * From now on they take part online on these days and come on the others; on all of them is the same as online.
     *
     * @return whether anything changed by it
     * @throws Refused when they do not come in person, or the event does not ask for days
     */
    public boolean choose(String token, Collection<LocalDate> online, String origin) {
        Registration registration = all.open(token);
        actor.is("registration " + registration.id(), origin);
        Event event = events.event(registration.event());
        if (online.containsAll(event.days())) {
            mustBeOpen(event, registration);
            return all.change(token, Reply.ONLINE, origin);
        }
        return choose(event, registration.id(), online);
    }

    /** Staff do so on somebody's behalf. */
    public boolean choose(Event event, UUID id, Collection<LocalDate> online) {
        Registration known = all.find(event, id);
        if (online.containsAll(event.days())) {
            mustBeOpen(event, known);
            return all.change(event, id, Reply.ONLINE);
        }
        Registration registration = registrations.locked(known.id()).orElseThrow(NotFound::new);
        mustBeOpen(event, registration);
        SortedSet<LocalDate> before = online(event, registration);
        SortedSet<LocalDate> after = new TreeSet<>(online);
        after.retainAll(event.days());
        if (before.equals(after)) {
            return false;
        }
        days.set(id, after);
        records.write(
                "registration.days",
                registration,
                Map.of("online", before.toString()),
                Map.of("online", after.toString()));
        return true;
    }

    private void mustBeOpen(Event event, Registration registration) {
        if (!areOpen(event, registration)) {
            throw new Refused("no-days");
        }
    }
}
