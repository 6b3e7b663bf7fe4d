package org.plenary.agenda.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Release;
import org.plenary.agenda.Session;
import org.plenary.agenda.SessionKind;
import org.plenary.agenda.Speaker;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.web.Ui;

/**
 * The draft, as a board or as a plain list.
 *
 * @param isList whether it is wanted as a list
 * @param sessions by start
 * @param conflicts the worst first
 * @param released the newest release, if any
 */
public record AgendaView(
        String event,
        Translated title,
        String zone,
        boolean published,
        boolean isList,
        List<Line> sessions,
        List<ConflictJson> conflicts,
        Optional<Released> released) {
    /** The days on which something is planned. */
    public List<LocalDate> days() {
        return sessions.stream()
                .flatMap(line -> line.start().stream())
                .map(LocalDateTime::toLocalDate)
                .distinct()
                .toList();
    }

    public List<Line> on(LocalDate day) {
        return sessions.stream()
                .filter(line -> line.start()
                        .map(LocalDateTime::toLocalDate)
                        .filter(day::equals)
                        .isPresent())
                .toList();
    }

    /** What is still to be placed. */
    public List<Line> unplaced() {
        return sessions.stream().filter(line -> line.start().isEmpty()).toList();
    }

    /** One session. Its start is in the event's zone. */
    public record Line(
            String id,
            String kind,
            Translated title,
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> end,
            int minutes,
            Translated room,
            List<String> speakers,
            boolean internal) {}

    /** A release that was made. */
    public record Released(int number, String name, Instant at) {}

    public List<String> kinds() {
        return Arrays.stream(SessionKind.values()).map(SessionKind::key).toList();
    }

    /** What the board's script says. */
    public String words(Ui ui) {
        return BoardWords.json(ui);
    }

    static AgendaView of(
            Event event, boolean isList, Agenda agenda, Events events, Network network, List<ConflictJson> conflicts) {
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
                isList,
                sessions.stream().map(session -> line(session, rooms, people)).toList(),
                conflicts,
                releases.stream()
                        .findFirst()
                        .map(newest -> new Released(newest.number(), newest.name(), newest.releasedAt())));
    }

    private static Line line(Session session, Map<UUID, Room> rooms, People people) {
        return new Line(
                session.id().toString(),
                session.kind().key(),
                session.title(),
                session.localStart(),
                session.endsAt().map(end -> end.atZone(session.zone()).toLocalDateTime()),
                session.minutes(),
                session.room().map(rooms::get).map(Room::name).orElseGet(Translated::empty),
                session.speakers().stream()
                        .map(speaker -> people.get(speaker.person()).addressedName())
                        .toList(),
                session.terms().internal());
    }
}
