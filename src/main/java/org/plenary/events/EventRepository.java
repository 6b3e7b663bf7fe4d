package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.web.Paging;

@ApplicationScoped
class EventRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    List<Series> series() {
        return entities.createQuery("select s from Series s order by s.slug", Series.class)
                .getResultList();
    }

    List<Event> all() {
        return entities.createQuery("select e from Event e order by e.startsOn desc, e.slug", Event.class)
                .getResultList();
    }

    List<Event> all(Paging paging) {
        if (paging.isFirst()) {
            return entities.createQuery("select e from Event e order by e.startsOn desc, e.slug", Event.class)
                    .setMaxResults(paging.toRead())
                    .getResultList();
        }
        return entities.createQuery(
                        "select e from Event e where e.startsOn < :day or (e.startsOn = :day and e.slug > :slug)"
                                + " order by e.startsOn desc, e.slug",
                        Event.class)
                .setParameter("day", paging.after(0, LocalDate::parse))
                .setParameter("slug", paging.after(1, slug -> slug))
                .setMaxResults(paging.toRead())
                .getResultList();
    }

    Optional<Event> bySlug(String slug) {
        return entities.createQuery("select e from Event e where e.slug = :slug", Event.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Event> find(UUID id) {
        return Optional.ofNullable(entities.find(Event.class, id));
    }

    void lockNumbers(UUID event) {
        entities.createNativeQuery("select id from events where id = ? for no key update")
                .setParameter(1, event)
                .getSingleResult();
    }

    List<Room> rooms(UUID event) {
        return entities.createQuery("select r from Room r where r.eventId = :event order by r.position", Room.class)
                .setParameter("event", event)
                .getResultList();
    }
}
