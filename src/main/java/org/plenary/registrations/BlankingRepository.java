package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is kept of the people of an event, counted and blanked; rows that somebody else holds are left for the next time. */
@ApplicationScoped
class BlankingRepository {
    private static final String ANSWERS = """
            update given_answers set value = null, blanked_at = ?2, version = version + 1 where id in (
                select a.id from given_answers a
                    join questions q on q.id = a.question_id join events e on e.id = a.event_id
                where a.event_id = ?1 and a.value is not null
                    and (e.ends_on + 1 + least(q.retention_days, e.kept_days))::timestamp at time zone e.zone <= ?2
                limit ?3 for update of a skip locked)
            returning question_id
            """;

    private static final String DRAFTS = """
            update answer_sheets set draft = null, drafted_at = null, version = version + 1 where registration_id in (
                select s.registration_id from answer_sheets s
                    join registrations r on r.id = s.registration_id join events e on e.id = r.event_id
                where r.event_id = ?1 and s.draft is not null
                    and (e.ends_on + 1)::timestamp at time zone e.zone <= ?2
                limit ?3 for update of s skip locked)
            """;

    private static final String NOTES = """
            update registrations set note = '', approval_reply = '', version = version + 1,
                approval_words = case when approval_words = '' then '' else '…' end where id in (
                select r.id from registrations r join events e on e.id = r.event_id
                where r.event_id = ?1 and (r.note <> '' or r.approval_words not in ('', '…') or r.approval_reply <> '')
                    and (e.ends_on + 1 + e.kept_days)::timestamp at time zone e.zone <= ?2
                limit ?3 for update of r skip locked)
            """;

    @PersistenceContext
    EntityManager entities;

    /** @return the question of each */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> blankAnswers(UUID event, Instant now, int most) {
        return due(ANSWERS, event, now, most).getResultList();
    }

    int blankDrafts(UUID event, Instant now, int most) {
        return due(DRAFTS, event, now, most).executeUpdate();
    }

    int blankNotes(UUID event, Instant now, int most) {
        return due(NOTES, event, now, most).executeUpdate();
    }

    private Query due(String sql, UUID event, Instant now, int most) {
        return entities.createNativeQuery(sql)
                .setParameter(1, event)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, most);
    }

    /** How many answers say something, by question. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Map<UUID, Long> answers(UUID event) {
        List<Object[]> rows = entities.createNativeQuery("select question_id, count(*) from given_answers"
                        + " where event_id = ? and value is not null group by question_id")
                .setParameter(1, event)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    long drafts(UUID event) {
        return count(
                "select count(*) from answer_sheets s join registrations r on r.id = s.registration_id"
                        + " where r.event_id = ? and s.draft is not null",
                event);
    }

    long notes(UUID event) {
        return count(
                "select count(*) from registrations where event_id = ?"
                        + " and (note <> '' or approval_words not in ('', '…') or approval_reply <> '')",
                event);
    }

    private long count(String sql, UUID event) {
        return ((Number) entities.createNativeQuery(sql).setParameter(1, event).getSingleResult()).longValue();
    }
}
