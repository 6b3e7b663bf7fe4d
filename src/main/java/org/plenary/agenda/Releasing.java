package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Room;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.Refused;
import org.plenary.settings.Settings;

/** Makes the draft public: a new release, with what calendars go by moved on where a session changed. */
@ApplicationScoped
@Transactional
public class Releasing {
    private static final int LONGEST_NAME = 100;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    AgendaRepository agenda;

    @Inject
    ReleasedPartRepository parts;

    @Inject
    Conflicts conflicts;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /** What the next release would change, by when the sessions are, or were. */
    public List<ReleaseChange> pending(Event event) {
        return changes(contents(event, draft(agenda.sessions(event.id()))), published(event));
    }

    /**
     * @param name what it is called; may be empty
     * @throws Refused when there is nothing to publish, or nothing changed since the last release
     */
    public Release release(Event event, String name) {
        if (name.length() > LONGEST_NAME) {
            throw new Invalid(Fault.of("name", "too-long", "most", LONGEST_NAME));
        }
        agenda.lock(event);
        List<Session> all = agenda.sessions(event.id());
        List<Session> draft = draft(all);
        if (draft.isEmpty()) {
            throw new Refused("agenda-empty");
        }
        Set<UUID> sharing = conflicts.mustBeSettled(event, all).sharing();
        int number = agenda.releases(event.id()).size() + 1;
        List<ReleasedSession.Content> contents = contents(event, draft);
        Map<UUID, ReleasedSession> published = published(event);
        List<ReleaseChange> changes = changes(contents, published);
        if (changes.isEmpty()) {
            throw new Refused("nothing-to-release", "number", number - 1);
        }
        Release release = new Release(event.id(), number, name.strip(), changes, actor.name(), clock.instant());
        agenda.add(release);
        agenda.flush();
        publish(contents, published, release);
        cancel(draft, published, release);
        agenda.released(event.id()).forEach(session -> session.share(sharing.contains(session.session())));
        agenda.flush();
        parts.announce(event.id());
        agenda.settle();
        events.publish(event);
        trail.record(
                "agenda.released",
                "event " + event.id(),
                event.slug(),
                Map.of("number", number, "changes", changes.size()));
        return release;
    }

    private static List<Session> draft(List<Session> all) {
        return all.stream().filter(Session::isForRelease).toList();
    }

    private Map<UUID, ReleasedSession> published(Event event) {
        return agenda.released(event.id()).stream()
                .collect(Collectors.toMap(ReleasedSession::session, Function.identity()));
    }

    private static List<ReleaseChange> changes(
            List<ReleasedSession.Content> contents, Map<UUID, ReleasedSession> published) {
        Set<UUID> kept = contents.stream().map(ReleasedSession.Content::session).collect(Collectors.toSet());
        return Stream.concat(
                        contents.stream()
                                .flatMap(content -> Optional.ofNullable(published.get(content.session()))
                                        .map(before -> before.change(content))
                                        .orElseGet(() -> Optional.of(content.addition()))
                                        .stream()),
                        published.values().stream()
                                .filter(session -> !kept.contains(session.session()))
                                .flatMap(session -> session.cancellation().stream()))
                .sorted(ReleaseChange.IN_TIME)
                .toList();
    }

    private void publish(
            List<ReleasedSession.Content> contents, Map<UUID, ReleasedSession> published, Release release) {
        for (ReleasedSession.Content content : contents) {
            ReleasedSession before = published.get(content.session());
            if (before == null) {
                agenda.add(new ReleasedSession(content, release, settings.host()));
            } else {
                before.revise(content, release);
            }
        }
    }

    private static void cancel(List<Session> draft, Map<UUID, ReleasedSession> published, Release release) {
        Set<UUID> kept = draft.stream().map(Session::id).collect(Collectors.toSet());
        published.values().stream()
                .filter(session -> !kept.contains(session.session()))
                .forEach(session -> session.cancel(release));
    }

    private List<ReleasedSession.Content> contents(Event event, List<Session> draft) {
        Map<UUID, Room> rooms = events.rooms(event).stream().collect(Collectors.toMap(Room::id, Function.identity()));
        People people = network.people(draft.stream()
                .flatMap(session -> session.speakers().stream().map(Speaker::person))
                .collect(Collectors.toSet()));
        return draft.stream().map(session -> content(session, rooms, people)).toList();
    }

    private static ReleasedSession.Content content(Session session, Map<UUID, Room> rooms, People people) {
        return new ReleasedSession.Content(
                session.id(),
                session.kind(),
                session.title(),
                session.description(),
                published(session.terms()),
                session.room().map(rooms::get).map(Room::slug).orElse(""),
                session.room().map(rooms::get).map(Room::name).orElseGet(Translated::empty),
                session.zone(),
                session.startsAt().orElseThrow(),
                session.endsAt().orElseThrow(),
                session.speakers().stream()
                        .map(speaker -> announced(people.get(speaker.person()), speaker.role()))
                        .toList());
    }

    private static SessionTerms published(SessionTerms terms) {
        return new SessionTerms(
                terms.mode(), terms.track(), terms.languages(), terms.interpretation(), Optional.empty(), false);
    }

    private static Announced announced(Person person, SlotRole role) {
        return new Announced(
                person.addressedName(),
                person.position(),
                person.organisation().name().in(Language.EN),
                role);
    }
}
