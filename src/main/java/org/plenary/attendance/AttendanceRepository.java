package org.plenary.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AttendanceRepository {
    @PersistenceContext
    EntityManager entities;

    /** The first time makes the record; coming back moves the end of it. */
    void joined(UUID registration, UUID session, Instant now) {
        entities.createNativeQuery(
                        "insert into attendances (id, registration_id, session_id, way, source, first_in, last_in)"
                                + " values (?, ?, ?, 'online', 'click', ?, ?)"
                                + " on conflict (registration_id, session_id)"
                                + " do update set last_in = greatest(attendances.last_in, excluded.last_in)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, registration)
                .setParameter(3, session)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** Who was in a session of the event at least. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Set<UUID> people(UUID event) {
        return new HashSet<>(entities.createNativeQuery(
                        "select distinct r.person_id from attendances a join registrations r on r.id = a.registration_id"
                                + " where r.event_id = ?")
                .setParameter(1, event)
                .getResultList());
    }

    /** Registration, and how many sessions; who was in none is left out. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Object[]> sessions(Collection<UUID> registrations) {
        return entities.createNativeQuery(
                        "select registration_id, count(*) from attendances"
                                + " where registration_id = any(cast(string_to_array(?, ',') as uuid[])) group by registration_id")
                .setParameter(1, registrations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
    }
}
