package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MessageRepository {
    private static final String QUEUE = """
            insert into messages (id, kind, subject_id, revision, event, recipient_name, recipient_address, language,
                bulk, mailing, state, queued_at, planned_at, next_at)
            select q.id, ?, q.subject, q.revision, ?, q.name, q.address, q.language, ?, cast(? as uuid), 'ready', n.at,
                greatest(n.at, q.planned), greatest(n.at, q.planned)
            from json_to_recordset(cast(? as json)) as q (
                id uuid, subject uuid, revision integer, name text, address citext, language text, planned timestamptz)
            cross join (select cast(? as timestamptz) as at) n
            on conflict on constraint messages_sent_once do nothing
            """;

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    /** In one statement. Leaves out what was queued before. @return how many were added */
    int queue(String kind, String event, boolean bulk, Optional<UUID> mailing, Collection<Queued> many, Instant now) {
        return entities.createNativeQuery(QUEUE)
                .setParameter(1, kind)
                .setParameter(2, event)
                .setParameter(3, bulk)
                .setParameter(4, mailing.map(UUID::toString).orElse(null))
                .setParameter(5, rows(many))
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
    }

    private static String rows(Collection<Queued> many) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (Queued one : many) {
            JsonObjectBuilder row = JSON.createObjectBuilder()
                    .add("id", UUID.randomUUID().toString())
                    .add("subject", one.subject().toString())
                    .add("revision", one.revision())
                    .add("name", one.recipient().name())
                    .add("address", one.recipient().address())
                    .add("language", one.recipient().language().tag());
            one.notBefore().ifPresent(at -> row.add("planned", at.toString()));
            rows.add(row);
        }
        return rows.build().toString();
    }

    /** Told to every node when the transaction commits. */
    void announce() {
        entities.createNativeQuery("select pg_notify('plenary', 'mail queued')").getSingleResult();
    }

    Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Message> locked(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** By number. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Attempt> attempts(UUID id) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, begun_at, ended_at, outcome, answer from message_attempts where message_id = ?"
                                + " order by number")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Attempt(
                        (Integer) row[0],
                        ((Timestamp) row[1]).toInstant(),
                        ((Timestamp) row[2]).toInstant(),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }

    /** What it said, as {@link Said} wrote it. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<String> said(UUID id) {
        List<String> said = entities.createNativeQuery("select said from messages where id = ? and said is not null")
                .setParameter(1, id)
                .getResultList();
        return said.stream().findFirst();
    }

    /** What keeps a node from the mail server, the newest first. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<String> troubles() {
        return entities.createNativeQuery(
                        "select trouble from mail_nodes where trouble is not null order by trouble_at desc")
                .getResultList();
    }

    /** Newest first. */
    List<Message> newest(Optional<String> state, int from, int most) {
        TypedQuery<Message> query = entities.createQuery(
                "select m from Message m" + (state.isPresent() ? " where m.state = :state" : "")
                        + " order by m.queuedAt desc, m.id",
                Message.class);
        state.ifPresent(one -> query.setParameter("state", one));
        return query.setFirstResult(from).setMaxResults(most).getResultList();
    }

    long kept() {
        return entities.createQuery("select count(m) from Message m where m.state = 'captured'", Long.class)
                .getSingleResult();
    }

    /** What was kept here is ready, and its patience begins anew. @return how many that were */
    int sendKept(Instant now) {
        return entities.createNativeQuery("update messages set state = 'ready', queued_at = ?, next_at = ?,"
                        + " sent_at = null where state = 'captured'")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    List<Object[]> counts() {
        return entities.createQuery("select m.state, count(m) from Message m group by m.state", Object[].class)
                .getResultList();
    }
}
