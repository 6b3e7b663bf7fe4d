package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes out of mail who it went to. */
@ApplicationScoped
class EffacingRepository {
    private static final String IDS = "any(string_to_array(?1, chr(10))::uuid[])";
    private static final String ADDRESSES = "any(cast(string_to_array(?1, chr(10)) as citext[]))";

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> about(Collection<UUID> subjects) {
        return sql("select id from messages where subject_id = " + IDS, lines(subjects))
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> to(Collection<String> addresses) {
        return sql("select id from messages where recipient_address = " + ADDRESSES, lines(addresses))
                .getResultList();
    }

    void efface(List<UUID> messages, Instant now) {
        String ids = lines(messages);
        sql("update message_attempts set answer = '' where message_id = " + IDS, ids)
                .executeUpdate();
        sql(
                        "update messages set recipient_name = '', recipient_address = id || '" + Recipient.ERASED
                                + "', said = null,"
                                + " last_error = null, next_at = null, locked_until = null, leased_by = null,"
                                + " state = case when state in ('ready', 'held', 'sending') then 'withdrawn' else state end"
                                + " where id = " + IDS,
                        ids)
                .executeUpdate();
        effaceArrivals("message_id = " + IDS, ids, now);
    }

    void effaceArrivals(Collection<String> addresses, Instant now) {
        effaceArrivals("address = " + ADDRESSES + " or sender::citext = " + ADDRESSES, lines(addresses), now);
    }

    private void effaceArrivals(String which, String values, Instant now) {
        sql(
                        "update incoming_mails set sender = '', subject = '', body = '', words = '', status = '',"
                                + " address = 'nobody" + Recipient.ERASED
                                + "', done_at = coalesce(done_at, greatest(?2, received_at))"
                                + " where " + which,
                        values)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** What was said to others is written anew when somebody reads it, without them. */
    void effaceMentions(Collection<String> words) {
        String patterns = words.stream()
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .collect(Collectors.joining("\n"));
        sql("update messages set said = null where said::text ilike any(string_to_array(?1, chr(10)))", patterns)
                .executeUpdate();
    }

    /** What was lifted is of no use any more. */
    void sealSuppressions(String address, String seal) {
        sql("delete from suppressions where address = cast(?1 as citext) and lifted_at is not null", address)
                .executeUpdate();
        sql("update suppressions set address = ?2, note = '' where address = cast(?1 as citext)", address)
                .setParameter(2, seal)
                .executeUpdate();
    }

    private static String lines(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private Query sql(String sql, String value) {
        return entities.createNativeQuery(sql).setParameter(1, value);
    }
}
