package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RegistrationRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Registration registration) {
        entities.persist(registration);
    }

    void flush() {
        entities.flush();
    }

    Optional<Registration> find(UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id));
    }

    /** Two who change it at once queue here. */
    Optional<Registration> locked(UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In no order. */
    List<Registration> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select r from Registration r where r.id in :ids", Registration.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Registration> of(UUID event, UUID person) {
        return entities.createQuery(
                        "select r from Registration r where r.eventId = :event and r.personId = :person",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Registration> ofPerson(UUID person) {
        return entities.createQuery(
                        "select r from Registration r where r.personId = :person order by r.registeredAt, r.id",
                        Registration.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Event, mode, how many take part. */
    List<Object[]> counts() {
        return entities.createQuery(
                        "select r.eventId, r.mode, count(r) from Registration r where r.state = 'registered'"
                                + " or r.state = 'waiting' and r.mode = 'online' group by r.eventId, r.mode",
                        Object[].class)
                .getResultList();
    }

    /** How many of an event wait for a decision. */
    long toApprove(UUID event) {
        return ((Number) entities.createNativeQuery("select count(*) from registrations where event_id = ?"
                                + " and approval in ('pending', 'again') and state <> 'cancelled'")
                        .setParameter(1, event)
                        .getSingleResult())
                .longValue();
    }

    List<Registration> ofEvent(UUID event) {
        return entities.createQuery(
                        "select r from Registration r where r.eventId = :event order by r.registeredAt, r.id",
                        Registration.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** For which both are registered, or were. */
    List<UUID> eventsOfBoth(UUID one, UUID other) {
        return entities.createQuery(
                        "select r.eventId from Registration r, Registration o where o.eventId = r.eventId"
                                + " and r.personId = :one and o.personId = :other",
                        UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> move(UUID from, UUID to) {
        return entities.createNativeQuery("update registrations set person_id = ? where person_id = ? returning id")
                .setParameter(1, to)
                .setParameter(2, from)
                .getResultList();
    }

    /** @param ids joined by commas; those that are gone by now are left out */
    void move(String ids, UUID to) {
        entities.createNativeQuery(
                        "update registrations set person_id = ? where id = any(string_to_array(?, ',')::uuid[])")
                .setParameter(1, to)
                .setParameter(2, ids)
                .executeUpdate();
    }
}
