package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuestionRepository {
    @PersistenceContext
    EntityManager entities;

    /** Until the transaction ends nobody else changes the order of that event's questions. */
    void lock(UUID event) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 4))) locked")
                .setParameter(1, "questions " + event)
                .getSingleResult();
    }

    void add(Question question) {
        entities.persist(question);
    }

    void flush() {
        entities.flush();
    }

    Optional<Question> find(UUID id) {
        return entities.createQuery(
                        "select distinct q from Question q join fetch q.wordings where q.id = :id", Question.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the form, without those removed. */
    List<Question> ofEvent(UUID event) {
        return entities.createQuery(
                        "select distinct q from Question q join fetch q.wordings where q.eventId = :event"
                                + " and q.removedAt is null order by q.position",
                        Question.class)
                .setParameter("event", event)
                .getResultList();
    }

    List<Question> evenRemovedOfEvent(UUID event) {
        return entities.createQuery(
                        "select distinct q from Question q join fetch q.wordings where q.eventId = :event",
                        Question.class)
                .setParameter("event", event)
                .getResultList();
    }
}
