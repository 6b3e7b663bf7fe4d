package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MessageRepository {
    @PersistenceContext
    EntityManager entities;

    /** Does nothing when the same message was queued before. */
    void add(Message message) {
        boolean there = !entities.createQuery(
                        "select m.id from Message m where m.kind = :kind and m.subjectId = :subject"
                                + " and m.recipientAddress = :address and m.revision = :revision")
                .setParameter("kind", message.kind())
                .setParameter("subject", message.subject())
                .setParameter("address", message.recipient().address())
                .setParameter("revision", message.revision())
                .getResultList()
                .isEmpty();
        if (!there) {
            entities.persist(message);
        }
    }

    /** Told to every node when the transaction commits. */
    void announce() {
        entities.createNativeQuery("select pg_notify('plenary', 'mail queued')").getSingleResult();
    }

    /** Leases what is due, oldest first; no two nodes get the same. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> lease(int most, Instant now, Instant until) {
        return entities.createNativeQuery(
                        "update messages set state = 'sending', locked_until = ?, attempts = attempts + 1 where id in"
                                + " (select id from messages where state in ('ready', 'sending') and next_at <= ?"
                                + " and (locked_until is null or locked_until < ?)"
                                + " order by next_at, id limit ? for update skip locked) returning id")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, most)
                .getResultList();
    }

    Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    /** Newest first. */
    List<Message> newest(int from, int most) {
        return entities.createQuery("select m from Message m order by m.queuedAt desc, m.id", Message.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    List<Object[]> counts() {
        return entities.createQuery("select m.state, count(m) from Message m group by m.state", Object[].class)
                .getResultList();
    }
}
