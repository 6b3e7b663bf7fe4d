package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The choices that have a limit. Who has them is counted by the database. */
@ApplicationScoped
class ChoicePlacesRepository {
    @PersistenceContext
    EntityManager entities;

    /** Of all questions of an event, those removed too. */
    List<ChoicePlaces> ofEvent(UUID event) {
        return read("join questions q on q.id = p.question_id where q.event_id = ?", event);
    }

    List<ChoicePlaces> of(UUID question) {
        return read("where p.question_id = ?", question);
    }

    /**
     * Until the transaction ends nobody else takes one of these.
     *
     * @param choices each as the question and its key, with a blank between
     */
    void hold(Collection<String> choices) {
        entities.createNativeQuery("select 1 from (select choice_places_hold(string_to_array(?, ','))) held")
                .setParameter(1, String.join(",", choices))
                .getSingleResult();
    }

    /** Until the transaction ends nobody chooses anything of that question. */
    void hold(UUID question) {
        entities.createNativeQuery("select 1 from questions where id = ? for update")
                .setParameter(1, question)
                .getSingleResult();
    }

    /** How many have that choice, limited or not. */
    int chosenBy(UUID question, String choice) {
        Number people = (Number) entities.createNativeQuery(
                        "select count(*) from given_answers where question_id = ? and ? = any(string_to_array(value, ' '))")
                .setParameter(1, question)
                .setParameter(2, choice)
                .getSingleResult();
        return people.intValue();
    }

    void limit(UUID question, String choice, int capacity) {
        entities.createNativeQuery("insert into choice_places (question_id, choice, capacity) values (?, ?, ?)"
                        + " on conflict (question_id, choice) do update set capacity = excluded.capacity")
                .setParameter(1, question)
                .setParameter(2, choice)
                .setParameter(3, capacity)
                .executeUpdate();
    }

    void unlimit(UUID question, String choice) {
        entities.createNativeQuery("delete from choice_places where question_id = ? and choice = ?")
                .setParameter(1, question)
                .setParameter(2, choice)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private List<ChoicePlaces> read(String which, UUID id) {
        Stream<Object[]> rows = entities.createNativeQuery(
                        "select p.question_id, p.choice, p.capacity, p.taken from choice_places p " + which)
                .setParameter(1, id)
                .getResultStream();
        return rows.map(row -> new ChoicePlaces((UUID) row[0], (String) row[1], (Integer) row[2], (Integer) row[3]))
                .toList();
    }
}
