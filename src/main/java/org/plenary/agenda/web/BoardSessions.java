package org.plenary.agenda.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.agenda.Session;
import org.plenary.agenda.Speaker;
import org.plenary.language.Language;
import org.plenary.network.Network;
import org.plenary.network.People;

/** Sessions as the board shows them. */
@ApplicationScoped
class BoardSessions {
    @Inject
    Network network;

    /** In the order in which they are given. */
    List<BoardSessionJson> json(Collection<Session> sessions, Language reader) {
        People people = network.people(sessions.stream()
                .flatMap(session -> session.speakers().stream().map(Speaker::person))
                .collect(Collectors.toSet()));
        return sessions.stream().map(session -> json(session, people, reader)).toList();
    }

    private static BoardSessionJson json(Session session, People people, Language reader) {
        return new BoardSessionJson(
                session.id().toString(),
                session.version(),
                session.kind().key(),
                session.title().in(reader),
                session.localStart().orElse(null),
                session.minutes(),
                session.room().map(UUID::toString).orElse(null),
                session.terms().internal(),
                session.terms().track(),
                session.speakers().stream()
                        .map(speaker -> people.get(speaker.person()).addressedName())
                        .distinct()
                        .toList());
    }
}
