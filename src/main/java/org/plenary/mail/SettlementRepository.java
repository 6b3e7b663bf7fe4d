package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what became of messages, many in one statement. */
@ApplicationScoped
class SettlementRepository {
    /** What another node has leased meanwhile is left to it. */
    private static final String SETTLE = """
            with done as (
                select * from json_to_recordset(cast(? as json)) as d (
                    id uuid, state text, attempts integer, next_at timestamptz, sent_at timestamptz, last_error text,
                    said text, outcome text, answer text, begun_at timestamptz, ended_at timestamptz)),
            changed as (
                update messages m set state = d.state, attempts = d.attempts, next_at = d.next_at, locked_until = null,
                    sent_at = d.sent_at, last_error = d.last_error, said = coalesce(d.said, m.said)
                from done d where m.id = d.id and m.leased_by = ? and m.state in ('ready', 'sending')
                returning m.id),
            noted as (
                insert into message_attempts (message_id, number, begun_at, ended_at, outcome, answer)
                select d.id, d.attempts, d.begun_at, d.ended_at, d.outcome, d.answer
                from done d join changed c on c.id = d.id where d.outcome is not null
                on conflict do nothing),
            relieved as (
                update mail_domains set troubles = 0, rest_until = null
                where troubles > 0 and domain = any(string_to_array(?, ' ')))
            select id from changed
            """;

    private static final String TROUBLE = """
            insert into mail_domains as d (domain, troubles, rest_until)
            select t.domain, 1, null from unnest(string_to_array(?, ' ')) as t (domain)
            on conflict (domain) do update set troubles = d.troubles + 1,
                rest_until = case when d.troubles + 1 < ? then null
                    else cast(? as timestamptz) + make_interval(secs =>
                        least(cast(? as float), cast(? as float) * power(2, least(20, d.troubles + 1 - ?)))) end
            returning d.domain, d.rest_until
            """;

    private static final int TROUBLES = 3;
    private static final double FIRST_REST_SECONDS = 60;
    private static final double LONGEST_REST_SECONDS = 3_600;

    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    @PersistenceContext
    EntityManager entities;

    /**
     * @param relieved domains that took a message, whose troubles are over
     * @return which of them were still that node's
     */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> settle(Collection<Settlement> settlements, Collection<String> relieved, int presence) {
        StringWriter rows = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(rows)) {
            json.writeStartArray();
            settlements.forEach(settlement -> write(settlement, json));
            json.writeEnd();
        }
        return entities.createNativeQuery(SETTLE)
                .setParameter(1, rows.toString())
                .setParameter(2, presence)
                .setParameter(3, String.join(" ", relieved))
                .getResultList();
    }

    private static void write(Settlement settlement, JsonGenerator json) {
        Message message = settlement.message();
        json.writeStartObject()
                .write("id", message.id().toString())
                .write("state", message.state().key())
                .write("attempts", message.attempts());
        message.nextAt().ifPresent(at -> json.write("next_at", at.toString()));
        message.sentAt().ifPresent(at -> json.write("sent_at", at.toString()));
        message.lastError().ifPresent(error -> json.write("last_error", error));
        settlement.said().ifPresent(said -> Said.write(said, "said", json));
        settlement
                .outcome()
                .attempt()
                .ifPresent(outcome -> json.write("outcome", outcome)
                        .write("answer", settlement.outcome().answer())
                        .write("begun_at", settlement.begunAt().toString())
                        .write("ended_at", settlement.endedAt().toString()));
        json.writeEnd();
    }

    /** Counts how many messages domains had of the present minute. */
    void taken(Map<String, Long> counts, Instant now) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        counts.forEach((domain, count) ->
                rows.add(JSON.createObjectBuilder().add("domain", domain).add("count", count)));
        entities.createNativeQuery("""
                        insert into mail_domains as d (domain, minute, taken)
                        select t.domain, date_trunc('minute', cast(? as timestamptz)), t.count
                        from json_to_recordset(cast(? as json)) as t (domain text, count integer)
                        on conflict (domain) do update set minute = excluded.minute, taken = excluded.taken
                            + case when d.minute = excluded.minute then d.taken else 0 end
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, rows.build().toString())
                .executeUpdate();
    }

    /** Counts a trouble for each domain; after three in a row it gets a rest, each longer than the one before. */
    void trouble(Collection<String> domains, Instant now) {
        entities.createNativeQuery(TROUBLE)
                .setParameter(1, String.join(" ", domains))
                .setParameter(2, TROUBLES)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, LONGEST_REST_SECONDS)
                .setParameter(5, FIRST_REST_SECONDS)
                .setParameter(6, TROUBLES)
                .getResultList();
    }

    /** Domains that have a rest now. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<String> resting(Instant now) {
        return entities.createNativeQuery("select domain from mail_domains where rest_until > ?")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
    }

    /** What keeps the node from the mail server; empty text when nothing does. */
    void reach(int presence, String trouble, Instant now) {
        entities.createNativeQuery("update mail_nodes set trouble = nullif(?, ''),"
                        + " trouble_at = case when ? = '' then null else cast(? as timestamptz) end where presence = ?")
                .setParameter(1, trouble)
                .setParameter(2, trouble)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, presence)
                .executeUpdate();
    }
}
