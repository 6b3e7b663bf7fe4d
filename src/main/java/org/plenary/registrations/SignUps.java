package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/**
 * The door to sessions for which participants sign up. Who comes while all places are taken waits; the next in line, by
 * priority and then time, gets the place when one leaves.
 */
@ApplicationScoped
@Transactional
public class SignUps {
    @Inject
    Clock clock;

    @Inject
    SignUpRepository signUps;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Registrations all;

    @Inject
    Agenda agenda;

    @Inject
    Events events;

    @Inject
    Correspondence correspondence;

    @Inject
    Records records;

    @Inject
    Actor actor;

    /** By session, of those for which people sign up. */
    public Map<UUID, SessionPlaces> places(Event event) {
        return signUps.places(event.id()).stream()
                .collect(Collectors.toMap(SessionPlaces::session, Function.identity()));
    }

    /** Those published for which people sign up, by start; the cancelled ones too. */
    public List<ReleasedSession> sessions(Event event) {
        Map<UUID, SessionPlaces> places = places(event);
        return places.isEmpty()
                ? List.of()
                : agenda.programme(event).stream()
                        .flatMap(programme -> programme.sessions().stream())
                        .filter(session -> places.containsKey(session.session()))
                        .toList();
    }

    /** As staff see them: those of the draft, then those taken off it that people still stand on the list of. */
    public List<OfferedSession> ofEvent(Event event) {
        Map<UUID, SessionPlaces> left = new HashMap<>(places(event));
        if (left.isEmpty()) {
            return List.of();
        }
        List<ReleasedSession> released = sessions(event);
        Set<UUID> known = released.stream().map(ReleasedSession::session).collect(Collectors.toSet());
        List<OfferedSession> offered = new ArrayList<>();
        agenda.sessions(event)
                .forEach(session -> Optional.ofNullable(left.remove(session.id()))
                        .map(places -> new OfferedSession(
                                session.title(), session.startsAt(), places, known.contains(session.id())))
                        .ifPresent(offered::add));
        released.forEach(session -> Optional.ofNullable(left.remove(session.session()))
                .map(places -> new OfferedSession(session.title(), Optional.of(session.startsAt()), places, true))
                .ifPresent(offered::add));
        return offered;
    }

    /** By session. */
    public Map<UUID, SignUp> of(Registration registration) {
        return signUps.of(registration.id()).stream().collect(Collectors.toMap(SignUp::session, Function.identity()));
    }

    /**
     * Takes a place, or a place in line.
     *
     * @return what they have now; empty when they had it before
     * @throws Refused when they do not take part, are elsewhere at that time, or it is too late
     */
    public Optional<SignUp> take(String token, UUID session, String origin) {
        Registration registration = locked(token, origin);
        Map<UUID, SignUp> own = of(registration);
        if (own.containsKey(session)) {
            return Optional.empty();
        }
        Event event = events.event(registration.event());
        ReleasedSession wanted = agenda.released(event, session).orElseThrow(NotFound::new);
        if (!registration.takesPart() || !isOpen(wanted)) {
            throw new Refused("session-closed");
        }
        refuseClash(event, wanted, own);
        SessionPlaces places = signUps.locked(session).orElseThrow(() -> new Refused("session-closed"));
        SignUp signUp = new SignUp(registration, session, places.isFull(), clock.instant());
        signUps.add(signUp);
        signUps.flush();
        record(signUp.waits() ? "registration.session-awaited" : "registration.session-taken", registration, wanted);
        return Optional.of(signUp);
    }

    /** Gives the place back, or leaves the line. @return whether they had one */
    public boolean leave(String token, UUID session, String origin) {
        Registration registration = locked(token, origin);
        Optional<SignUp> own = Optional.ofNullable(of(registration).get(session));
        own.ifPresent(signUp -> {
            signUps.remove(signUp);
            signUps.flush();
            agenda.released(events.event(registration.event()), session)
                    .ifPresent(left -> record("registration.session-left", registration, left));
        });
        return own.isPresent();
    }

    /** Whether somebody can still sign up for it. */
    public boolean isOpen(ReleasedSession session) {
        return !session.isCancelled() && clock.instant().isBefore(session.startsAt());
    }

    /**
     * Gives a free place of one session to the next in line.
     *
     * @return whether somebody got one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean serve() {
        Instant now = clock.instant();
        Optional<UUID> leased = signUps.lease(now);
        Optional<SignUp> next = leased.flatMap(signUps::next).flatMap(signUps::find);
        next.ifPresent(signUp -> give(signUp, now));
        return next.isPresent();
    }

    private void give(SignUp signUp, Instant now) {
        signUp.take(now);
        signUps.flush();
        Registration registration = all.find(signUp.registration());
        agenda.released(events.event(signUp.event()), signUp.session())
                .ifPresent(session -> record("registration.session-taken", registration, session));
        correspondence.tellOfSession(registration, signUp);
    }

    private Registration locked(String token, String origin) {
        Registration registration = all.open(token);
        actor.is("registration " + registration.id(), origin);
        return registrations.locked(registration.id()).orElseThrow(NotFound::new);
    }

    /** Nobody is in two rooms at the same time. */
    private void refuseClash(Event event, ReleasedSession wanted, Map<UUID, SignUp> own) {
        boolean clashes = sessions(event).stream()
                .filter(session -> Optional.ofNullable(own.get(session.session()))
                        .filter(signUp -> !signUp.waits())
                        .isPresent())
                .anyMatch(session -> overlap(session, wanted));
        if (clashes) {
            throw new Refused("session-clashes");
        }
    }

    /** Whether both are held, and at the same time. */
    public static boolean overlap(ReleasedSession one, ReleasedSession other) {
        return !one.isCancelled()
                && !other.isCancelled()
                && one.startsAt().isBefore(other.endsAt())
                && other.startsAt().isBefore(one.endsAt());
    }

    private void record(String action, Registration registration, ReleasedSession session) {
        records.write(
                action,
                registration,
                Map.of(),
                Map.of("session", session.session().toString()));
    }
}
