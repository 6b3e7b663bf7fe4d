package org.plenary.attendance;

import java.time.Instant;
import java.util.Optional;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.network.Person;

/**
 * What stands behind a join link right now.
 *
 * @param session the session one would attend; empty when the gate is closed
 * @param opensAt when it opens next; empty when it is open, or everything is over
 * @param meeting where it leads; empty while no meeting address is set
 */
public record JoinGate(
        Event event,
        Person person,
        Optional<ReleasedSession> session,
        Optional<Instant> opensAt,
        Optional<String> meeting) {
    public boolean isOpen() {
        return session.isPresent() && meeting.isPresent();
    }
}
