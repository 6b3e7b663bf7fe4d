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
class AnswerRepository {
    @PersistenceContext
    EntityManager entities;

    /** Until the transaction ends nobody else writes the answers of that registration. */
    void lock(Registration registration) {
        entities.lock(registration, LockModeType.PESSIMISTIC_WRITE);
    }

    List<GivenAnswer> of(UUID registration) {
        return entities.createQuery(
                        "select a from GivenAnswer a where a.registrationId = :registration", GivenAnswer.class)
                .setParameter("registration", registration)
                .getResultList();
    }

    List<GivenAnswer> of(Collection<UUID> registrations, Collection<UUID> questions) {
        return entities.createQuery(
                        "select a from GivenAnswer a where a.registrationId in :registrations"
                                + " and a.questionId in :questions",
                        GivenAnswer.class)
                .setParameter("registrations", registrations)
                .setParameter("questions", questions)
                .getResultList();
    }

    List<GivenAnswer> ofEvent(UUID event) {
        return entities.createQuery("select a from GivenAnswer a where a.eventId = :event", GivenAnswer.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** Registration, topic and value of what was answered to ready-made questions. */
    List<Object[]> about(Collection<UUID> registrations, Collection<String> topics) {
        return registrations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a.registrationId, q.topic, a.value from GivenAnswer a, Question q"
                                        + " where q.id = a.questionId and q.removedAt is null and a.value <> '' and q.topic in :topics"
                                        + " and a.registrationId in :registrations",
                                Object[].class)
                        .setParameter("topics", topics)
                        .setParameter("registrations", registrations)
                        .getResultList();
    }

    void add(GivenAnswer answer) {
        entities.persist(answer);
    }

    void remove(GivenAnswer answer) {
        entities.remove(answer);
    }

    Optional<AnswerSheet> sheet(UUID registration) {
        return Optional.ofNullable(entities.find(AnswerSheet.class, registration));
    }

    AnswerSheet sheetToWrite(UUID registration) {
        return sheet(registration).orElseGet(() -> {
            AnswerSheet made = new AnswerSheet(registration);
            entities.persist(made);
            return made;
        });
    }
}
