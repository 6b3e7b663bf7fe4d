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
class IncomingRepository {
    private static final String SOFT = """
            select count(distinct message_id) from incoming_mails
            where address = cast(? as citext) and kind in ('given-up', 'delayed') and message_id is not null
                and received_at > ?
                and received_at > coalesce(
                    (select max(lifted_at) from suppressions where address = cast(? as citext)), '-infinity')
            """;

    @PersistenceContext
    EntityManager entities;

    void add(Incoming mail) {
        entities.persist(mail);
        entities.flush();
    }

    Optional<Incoming> find(UUID id) {
        return Optional.ofNullable(entities.find(Incoming.class, id));
    }

    boolean isKnown(String key) {
        return !entities.createQuery("select i.id from Incoming i where i.sourceKey = :key", UUID.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    List<Incoming> newest(int from, int most) {
        return entities.createQuery("select i from Incoming i order by i.receivedAt desc, i.id", Incoming.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that wait for a person, newest first. */
    List<Incoming> waiting(int from, int most) {
        return entities.createQuery(
                        "select i from Incoming i where i.doneAt is null order by i.receivedAt desc, i.id",
                        Incoming.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** About a message, oldest first. */
    List<Incoming> about(UUID message) {
        return entities.createQuery(
                        "select i from Incoming i where i.messageId = :message order by i.receivedAt, i.id",
                        Incoming.class)
                .setParameter("message", message)
                .getResultList();
    }

    /** How many messages to an address did not get through, since then and since the address was last written to anew. */
    long soft(String address, Instant since) {
        return ((Number) entities.createNativeQuery(SOFT)
                        .setParameter(1, address)
                        .setParameter(2, Timestamp.from(since))
                        .setParameter(3, address)
                        .getSingleResult())
                .longValue();
    }

    /** Puts on record that the mailbox was looked into. */
    void looked(String trouble, Instant now) {
        entities.createNativeQuery("insert into mailbox_readings (looked_at, trouble) values (?, ?)"
                        + " on conflict (only_one) do update set looked_at = excluded.looked_at,"
                        + " trouble = excluded.trouble")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, trouble)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<Looked> looked() {
        List<Object[]> rows = entities.createNativeQuery("select looked_at, trouble from mailbox_readings")
                .getResultList();
        return rows.stream()
                .map(row -> new Looked(((Timestamp) row[0]).toInstant(), (String) row[1]))
                .findFirst();
    }

    /** Told to every node when the transaction commits. */
    void announce() {
        entities.createNativeQuery("select pg_notify('plenary', 'mailbox look')")
                .getSingleResult();
    }
}
