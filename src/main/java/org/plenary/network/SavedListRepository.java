package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SavedListRepository {
    @PersistenceContext
    EntityManager entities;

    void add(SavedList list) {
        entities.persist(list);
    }

    void remove(SavedList list) {
        entities.remove(list);
    }

    void flush() {
        entities.flush();
    }

    Optional<SavedList> find(UUID id) {
        return Optional.ofNullable(entities.find(SavedList.class, id));
    }

    /** By name. */
    List<SavedList> all() {
        return entities.createQuery("select l from SavedList l order by lower(l.name)", SavedList.class)
                .getResultList();
    }

    boolean isTaken(String name, UUID except) {
        return !entities.createQuery(
                        "select l.id from SavedList l where lower(l.name) = lower(:name) and l.id <> :except",
                        UUID.class)
                .setParameter("name", name)
                .setParameter("except", except)
                .getResultList()
                .isEmpty();
    }
}
