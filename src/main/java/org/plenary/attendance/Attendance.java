package org.plenary.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.network.Network;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;

/** The door to the record of who was there. */
@ApplicationScoped
@Transactional
public class Attendance {
    @Inject
    Clock clock;

    @Inject
    AttendanceRepository attendances;

    @Inject
    Registrations registrations;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    /** Looking records nothing. @throws NotFound for any link that does not open */
    public JoinGate gate(String token) {
        return gate(registration(token));
    }

    /**
     * Records that the holder of the link enters.
     *
     * @return address of the meeting
     * @throws Refused while the gate is closed
     */
    public String join(String token) {
        Registration registration = registration(token);
        JoinGate gate = gate(registration);
        if (!gate.isOpen()) {
            throw new Refused("gate-closed");
        }
        UUID session = gate.session().orElseThrow().session();
        attendances.joined(registration.id(), session, clock.instant());
        return gate.meeting().orElseThrow();
    }

    /** How many sessions were attended, by registration; who was in none is left out. */
    public Map<UUID, Integer> sessions(Collection<UUID> registrations) {
        return attendances.sessions(registrations).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    private Registration registration(String token) {
        Registration registration = registrations.find(links.open(Purpose.JOIN, token));
        if (!registration.takesPart()) {
            throw NotFound.link();
        }
        return registration;
    }

    private JoinGate gate(Registration registration) {
        Event event = events.event(registration.event());
        Instant now = clock.instant();
        List<ReleasedSession> sessions = agenda.programme(event).stream()
                .flatMap(programme -> programme.sessions().stream())
                .filter(session -> !session.isCancelled())
                .toList();
        Doorway doorway = new Doorway(sessions);
        Optional<ReleasedSession> session = doorway.at(now);
        return new JoinGate(
                event,
                network.person(registration.person()),
                session,
                session.isPresent() ? Optional.empty() : doorway.opensNext(now),
                event.mode().hasLink() ? event.meetingUrl() : Optional.empty());
    }
}
