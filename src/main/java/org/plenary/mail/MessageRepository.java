package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
                bulk, state, queued_at, next_at)
            select q.id, ?, q.subject, q.revision, ?, q.name, q.address, q.language, ?, 'ready', ?, ?
            from json_to_recordset(cast(? as json)) as q (
                id uuid, subject uuid, revision integer, name text, address citext, language text)
            on conflict on constraint messages_sent_once do nothing
            """;

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    /** In one statement. Leaves out what was queued before. @return how many were added */
    int queue(String kind, String event, boolean bulk, Collection<Queued> many, Instant now) {
        return entities.createNativeQuery(QUEUE)
                .setParameter(1, kind)
                .setParameter(2, event)
                .setParameter(3, bulk)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, rows(many))
                .executeUpdate();
    }

    private static String rows(Collection<Queued> many) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (Queued one : many) {
            rows.add(JSON.createObjectBuilder()
                    .add("id", UUID.randomUUID().toString())
                    .add("subject", one.subject().toString())
                    .add("revision", one.revision())
                    .add("name", one.recipient().name())
                    .add("address", one.recipient().address())
                    .add("language", one.recipient().language().tag()));
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
