package org.plenary.agenda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Acceptance;
import org.plenary.agenda.Conflict;
import org.plenary.agenda.Conflicts;
import org.plenary.agenda.Session;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.network.Network;
import org.plenary.network.People;

/** Puts conflicts into words. */
@ApplicationScoped
class ConflictLines {
    @Inject
    Conflicts conflicts;

    @Inject
    Events events;

    @Inject
    Network network;

    List<ConflictJson> of(Event event, Language reader) {
        Conflicts.Report report = conflicts.of(event);
        Map<UUID, Room> rooms = events.rooms(event).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        People people = network.people(report.found().stream()
                .flatMap(conflict -> conflict.person().stream())
                .collect(Collectors.toSet()));
        return report.found().stream()
                .map(conflict -> line(event, conflict, report, rooms, people, reader))
                .toList();
    }

    private ConflictJson line(
            Event event,
            Conflict conflict,
            Conflicts.Report report,
            Map<UUID, Room> rooms,
            People people,
            Language reader) {
        Session one = report.session(conflict.sessions().get(0));
        Session other =
                report.session(conflict.sessions().get(conflict.sessions().size() - 1));
        String text = Texts.in(reader)
                .get(
                        "agenda.conflict." + conflict.kind().key(),
                        Map.of(
                                "one", title(event, one, reader),
                                "other", title(event, other, reader),
                                "room",
                                        one.room()
                                                .map(rooms::get)
                                                .map(room -> room.name().in(reader))
                                                .orElse(""),
                                "person",
                                        conflict.person()
                                                .map(person ->
                                                        people.get(person).addressedName())
                                                .orElse(""),
                                "minutes", conflict.minutes()));
        return new ConflictJson(
                conflict.key(),
                conflict.kind().key(),
                conflict.kind().level().key(),
                text,
                conflict.sessions().stream().map(UUID::toString).toList(),
                Optional.ofNullable(report.accepted().get(conflict.key()))
                        .map(Acceptance::reason)
                        .orElse(null));
    }

    /** Of another event, which one. */
    private String title(Event event, Session session, Language reader) {
        String title = session.title().in(reader);
        return session.event().equals(event.id())
                ? title
                : title + " (" + events.event(session.event()).title().in(reader) + ")";
    }
}
