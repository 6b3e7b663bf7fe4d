package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.calendar.Calendars;
import org.plenary.calendar.Entry;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.network.Merges;
import org.plenary.network.Network;
import org.plenary.web.Prepared;

/** One's own calendar: the sessions of every event one is registered for, each with one's own join link. */
@ApplicationScoped
@Transactional
public class OwnFeeds {
    @Inject
    RegistrationRepository registrations;

    @Inject
    Events events;

    @Inject
    SignUps signUps;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    Merges merges;

    @Inject
    Calendars calendars;

    @Inject
    AccessLinks links;

    /** In the person's language unless another is asked for; empty for a token that does not open. */
    public Optional<Prepared> get(String token, Optional<Language> language) {
        return links.find(Purpose.CALENDAR, token)
                .map(person -> write(merges.present(person).orElse(person), language));
    }

    private Prepared write(UUID person, Optional<Language> language) {
        List<Entry> entries = new ArrayList<>();
        Instant changed = Instant.EPOCH;
        for (Registration registration : registrations.ofPerson(person)) {
            changed = registration.changedAt().isAfter(changed) ? registration.changedAt() : changed;
            if (registration.takesPart()) {
                entries.addAll(entries(registration));
            }
        }
        Language speaks = language.orElseGet(() -> network.person(person).language());
        return calendars.own(person, entries, speaks, changed);
    }

    /** Sessions for which people sign up, and they have no place. */
    private Set<UUID> leftOut(Event event, Registration registration) {
        Set<UUID> sessions = new HashSet<>(signUps.places(event).keySet());
        if (!sessions.isEmpty()) {
            signUps.of(registration).values().stream()
                    .filter(signUp -> !signUp.waits())
                    .forEach(signUp -> sessions.remove(signUp.session()));
        }
        return sessions;
    }

    private List<Entry> entries(Registration registration) {
        Event event = events.event(registration.event());
        Optional<String> join =
                event.mode().hasLink() ? links.address(Purpose.JOIN, registration.id()) : Optional.empty();
        Set<UUID> left = leftOut(event, registration);
        return agenda.programme(event)
                .map(programme -> programme.sessions().stream()
                        .filter(session -> !left.contains(session.session()))
                        .map(session -> new Entry(event, session, join))
                        .toList())
                .orElse(List.of());
    }
}
