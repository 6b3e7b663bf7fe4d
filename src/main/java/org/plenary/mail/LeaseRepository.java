package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** What nodes take out of the outbox to deliver it; no two nodes get the same. */
@ApplicationScoped
class LeaseRepository {
    private static final String TAKE = """
            update messages m set state = 'sending', leased_by = ?, locked_until = ?
            from chosen where m.id = chosen.id returning m.*
            """;

    private static final String SINGLE = """
            with chosen as (
                select m.id from messages m left join mail_domains d on d.domain = m.domain
                where not m.bulk and m.next_at <= ? and m.state = 'ready' and (d.rest_until is null or d.rest_until <= ?)
                order by m.next_at, m.id limit ? for update of m skip locked)
            """ + TAKE;

    /** Hops from domain to domain, so that none waits until the messages to another are all gone. */
    private static final String BULK = """
            with recursive waiting (domain) as (
                (select m.domain from messages m where m.next_at is not null and m.bulk and m.domain > ?
                 order by m.domain limit 1)
                union all
                select (select m.domain from messages m where m.next_at is not null and m.bulk and m.domain > w.domain
                        order by m.domain limit 1)
                from waiting w where w.domain is not null),
            chosen as (
                select c.id from waiting w
                cross join lateral (
                    select coalesce(min(case when d.rest_until > ? then 0
                        when d.minute = date_trunc('minute', cast(? as timestamptz)) then greatest(0, ? - d.taken)
                        else ? end), ?) as most
                    from mail_domains d where d.domain = w.domain) budget
                cross join lateral (
                    select m.id from messages m
                    where m.domain = w.domain and m.next_at is not null and m.bulk and m.next_at <= ? and m.state = 'ready'
                    order by m.next_at, m.id limit least(?, budget.most) for update skip locked) c
                where w.domain is not null
                limit ?)
            """ + TAKE;

    private static final String FREE = """
            with free as (
                update messages set state = 'ready', locked_until = null, attempts = attempts + 1
                where next_at is not null and state = 'sending' and (%s)
                returning id, attempts),
            noted as (
                insert into message_attempts (message_id, number, begun_at, ended_at, outcome, answer)
                select id, attempts, ?, ?, 'interrupted', '' from free)
            select count(*) from free
            """;

    @PersistenceContext
    EntityManager entities;

    /** Single messages, the longest due first. */
    List<Message> single(Lease lease) {
        Timestamp now = Timestamp.from(lease.now());
        return messages(SINGLE, now, now, lease.most(), lease.presence(), Timestamp.from(lease.until()));
    }

    /**
     * Messages of mailings, from domains in alphabetical order.
     *
     * @param after the domain after which to begin
     * @param each how many of one domain at most
     */
    List<Message> bulk(Lease lease, String after, int each, OptionalInt perMinute) {
        Timestamp now = Timestamp.from(lease.now());
        int rate = perMinute.orElse(Integer.MAX_VALUE);
        straight();
        return messages(
                BULK,
                after,
                now,
                now,
                rate,
                rate,
                rate,
                now,
                each,
                lease.most(),
                lease.presence(),
                Timestamp.from(lease.until()));
    }

    /** Along the index: after many were queued at once the planner does not know yet how many that are. */
    private void straight() {
        entities.createNativeQuery("select set_config('enable_bitmapscan', 'off', true),"
                        + " set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true)")
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers what it was told to
    private List<Message> messages(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql, Message.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    /** Puts a node on record before it leases for the first time. */
    void appears(int presence, Instant now) {
        entities.createNativeQuery("insert into mail_nodes (presence, since) values (?, ?) on conflict do nothing")
                .setParameter(1, presence)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Nodes on record whose lock nobody holds; until the transaction ends we do. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Integer> gone(int lock) {
        return entities.createNativeQuery(
                        "select n.presence from mail_nodes n where pg_try_advisory_xact_lock(?, n.presence)")
                .setParameter(1, lock)
                .getResultList();
    }

    /** @return how many messages of that node are to be taken anew */
    long free(int presence, Instant now) {
        long freed = free("leased_by = ?", presence, now);
        entities.createNativeQuery("delete from mail_nodes where presence = ?")
                .setParameter(1, presence)
                .executeUpdate();
        return freed;
    }

    /** What was leased for longer than any node may take. */
    void freeOverdue(Instant now) {
        free("locked_until < ?", Timestamp.from(now), now);
    }

    private long free(String which, Object value, Instant now) {
        return ((Number) entities.createNativeQuery(FREE.formatted(which))
                        .setParameter(1, value)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(now))
                        .getSingleResult())
                .longValue();
    }

    /** Whether any other node has just now the same wish. */
    void queueUp() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('plenary mail rate'))")
                .getSingleResult();
    }
}
