package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StepRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Step step) {
        entities.persist(step);
    }

    /** 0 before the first. */
    int last(UUID event) {
        return entities.createQuery(
                        "select coalesce(max(s.number), 0) from Step s where s.eventId = :event", Integer.class)
                .setParameter("event", event)
                .getSingleResult();
    }

    /** By number. */
    List<Step> after(UUID event, int number, int most) {
        return entities.createQuery(
                        "select s from Step s where s.eventId = :event and s.number > :number order by s.number",
                        Step.class)
                .setParameter("event", event)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What they did last and have not taken back. */
    Optional<Step> toUndo(UUID event, String by) {
        return entities.createQuery(
                        "select s from Step s where s.eventId = :event and s.takenBy = :by and s.about is null"
                                + " and s.state = 'done' order by s.number desc",
                        Step.class)
                .setParameter("event", event)
                .setParameter("by", by)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What they took back last. */
    Optional<Step> toRedo(UUID event, String by) {
        return entities.createQuery(
                        "select s from Step s where s.eventId = :event and s.takenBy = :by and s.about is null"
                                + " and s.state = 'undone' order by s.number",
                        Step.class)
                .setParameter("event", event)
                .setParameter("by", by)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What they took back can no longer be taken again, once they did something else. */
    void cut(UUID event, String by) {
        entities.createQuery("update Step s set s.state = 'cut' where s.eventId = :event and s.takenBy = :by"
                        + " and s.state = 'undone'")
                .setParameter("event", event)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Who changed a session last. */
    @SuppressWarnings("unchecked") // a native query answers raw values
    Optional<String> lastBy(UUID event, UUID session) {
        List<String> found = entities.createNativeQuery("select taken_by from agenda_steps where event_id = ?"
                        + " and changes @> jsonb_build_array(jsonb_build_object('session', cast(? as text)))"
                        + " order by number desc limit 1")
                .setParameter(1, event)
                .setParameter(2, session.toString())
                .getResultList();
        return found.stream().findFirst();
    }
}
