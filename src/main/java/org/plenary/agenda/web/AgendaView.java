package org.plenary.agenda.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Release;
import org.plenary.agenda.Session;
import org.plenary.agenda.Speaker;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.People;

/**
 * The draft as a plain list.
 *
 * @param sessions by start
 * @param released the newest release, if any
 */
public record AgendaView(
        String event,
        Translated title,
        String zone,
        boolean published,
        List<Line> sessions,
        Optional<Released> released) {
    /** One session. Its start is in the event's zone. */
    public record Line(
            String id,
            String kind,
            Translated title,
            LocalDateTime start,
            LocalDateTime end,
            int minutes,
            Translated room,
            List<String> speakers) {}

    /** A release that was made. */
    public record Released(int number, Instant at) {}

    static AgendaView of(Event event, Agenda agenda, Events events, Network network) {
        List<Session> sessions = agenda.sessions(event);
        Map<UUID, Room> rooms = events.rooms(event).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        People people = network.people(sessions.stream()
                .flatMap(session -> session.speakers().stream().map(Speaker::person))
                .collect(Collectors.toSet()));
        List<Release> releases = agenda.releases(event);
        return new AgendaView(
                event.slug(),
                event.title(),
                event.zone().getId(),
                event.isPublished(),
                sessions.stream().map(session -> line(session, rooms, people)).toList(),
                releases.stream().findFirst().map(newest -> new Released(newest.number(), newest.releasedAt())));
    }

    private static Line line(Session session, Map<UUID, Room> rooms, People people) {
        return new Line(
                session.id().toString(),
                session.kind().key(),
                session.title(),
                session.localStart(),
                session.endsAt().atZone(session.zone()).toLocalDateTime(),
                session.minutes(),
                session.room().map(rooms::get).map(Room::name).orElseGet(Translated::empty),
                session.speakers().stream()
                        .map(speaker -> people.get(speaker.person()).addressedName())
                        .toList());
    }
}
