package org.plenary.agenda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Session;
import org.plenary.agenda.Speaker;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.Room;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.People;

/** Fills the session form from what is known. */
@ApplicationScoped
public class SessionForms {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    Agenda agenda;

    @Inject
    Events events;

    @Inject
    Network network;

    /** For a new session: where the last one ends, in the same room. */
    SessionForm following(Event event) {
        SessionForm form = new SessionForm();
        List<Session> sessions = agenda.sessions(event).stream()
                .filter(session -> session.endsAt().isPresent())
                .toList();
        LocalDateTime start = event.startsOn().atTime(MORNING);
        if (!sessions.isEmpty()) {
            Session last = sessions.get(sessions.size() - 1);
            LocalDateTime end = last.endsAt().orElseThrow().atZone(event.zone()).toLocalDateTime();
            start = end.toLocalDate().isAfter(event.endsOn()) ? start : end;
            form.room = room(event, last, Language.EN);
        }
        form.day = start.toLocalDate().toString();
        form.time = start.toLocalTime().toString();
        return form;
    }

    SessionForm of(Event event, Session session, Language language) {
        SessionForm form = new SessionForm();
        form.title = session.title().in(language);
        form.kind = session.kind().key();
        form.day = session.localStart()
                .map(start -> start.toLocalDate().toString())
                .orElse("");
        form.time = session.localStart()
                .map(start -> start.toLocalTime().toString())
                .orElse("");
        form.minutes = String.valueOf(session.minutes());
        form.places = session.places().map(String::valueOf).orElse("");
        form.room = room(event, session, language);
        form.version = String.valueOf(session.version());
        form.description = session.description().in(language);
        form.mode = session.terms().mode().map(Mode::key).orElse("");
        form.track = session.terms().track();
        form.languages = String.join(", ", session.terms().languages());
        form.interpretation = String.join(", ", session.terms().interpretation());
        form.internal = session.terms().internal() ? "yes" : "";
        People people =
                network.people(session.speakers().stream().map(Speaker::person).toList());
        form.speakers = session.speakers().stream()
                .map(speaker -> people.get(speaker.person()).email())
                .toList();
        form.partMinutes = session.speakers().stream()
                .map(speaker -> speaker.minutes().map(String::valueOf).orElse(""))
                .toList();
        form.roles =
                session.speakers().stream().map(speaker -> speaker.role().key()).toList();
        return form;
    }

    /** The room that is called so in that language, else a new one. */
    UUID room(Event event, String name, Language language) {
        return events.rooms(event).stream()
                .filter(room -> room.name().in(language).equalsIgnoreCase(name))
                .map(Room::id)
                .findFirst()
                .orElseGet(
                        () -> events.room(event, Translated.of(language, name)).id());
    }

    private String room(Event event, Session session, Language language) {
        return events.rooms(event).stream()
                .filter(room -> session.room().filter(room.id()::equals).isPresent())
                .map(room -> room.name().in(language))
                .findFirst()
                .orElse("");
    }
}
