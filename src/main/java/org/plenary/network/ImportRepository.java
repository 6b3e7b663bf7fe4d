package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository {
    private static final String INSERT = """
            insert into import_rows (import_id, number, outcome, label, doubt, known_label, changes, problems)
            select ?::uuid, number, outcome, label, doubt, known_label, changes, problems
            from jsonb_to_recordset(?::jsonb) as row (number integer, outcome text, label text, doubt text,
                known_label text, changes jsonb, problems jsonb)
            """;

    @PersistenceContext
    EntityManager entities;

    void add(Import upload) {
        entities.persist(upload);
    }

    Optional<Import> find(UUID id) {
        return Optional.ofNullable(entities.find(Import.class, id));
    }

    /** Two who apply the same file at once queue here. */
    Optional<Import> locked(UUID id) {
        return Optional.ofNullable(entities.find(Import.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lists that nobody applied are not kept for ever. */
    void forget(Instant before) {
        entities.createNativeQuery("delete from imports where uploaded_at < ? and applied_at is null")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    void progress(UUID id, int done) {
        entities.createNativeQuery("update imports set rows_done = least(?, rows_total) where id = ?")
                .setParameter(1, done)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** @param rows as JSON */
    void replaceRows(UUID id, String rows) {
        forgetRows(id);
        entities.createNativeQuery(INSERT)
                .setParameter(1, id.toString())
                .setParameter(2, rows)
                .executeUpdate();
    }

    void forgetRows(UUID id) {
        entities.createNativeQuery("delete from import_rows where import_id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    Found<ImportRow> rows(UUID id, Outcome outcome, Part part) {
        List<ImportRow> rows = entities.createQuery(
                        "select r from ImportRow r where r.importId = :id and r.outcome = :outcome order by r.number",
                        ImportRow.class)
                .setParameter("id", id)
                .setParameter("outcome", outcome.key())
                .setFirstResult(part.from())
                .setMaxResults(part.most())
                .getResultList();
        long total = entities.createQuery(
                        "select count(r) from ImportRow r where r.importId = :id and r.outcome = :outcome", Long.class)
                .setParameter("id", id)
                .setParameter("outcome", outcome.key())
                .getSingleResult();
        return new Found<>(rows, total);
    }

    /** Outcome, decision, how many. */
    List<Object[]> counts(UUID id) {
        return entities.createQuery(
                        "select r.outcome, r.decision, count(r) from ImportRow r where r.importId = :id"
                                + " group by r.outcome, r.decision",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Number and decision of those decided. */
    List<Object[]> decisions(UUID id) {
        return entities.createQuery(
                        "select r.number, r.decision from ImportRow r where r.importId = :id and r.decision is not null",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    void decide(UUID id, int number, String decision) {
        entities.createNativeQuery("update import_rows set decision = ? where import_id = ? and number = ?"
                        + " and outcome = 'doubtful'")
                .setParameter(1, decision)
                .setParameter(2, id)
                .setParameter(3, number)
                .executeUpdate();
    }

    /** Those that are not decided yet. */
    void decideRest(UUID id, String decision) {
        entities.createNativeQuery("update import_rows set decision = ? where import_id = ? and outcome = 'doubtful'"
                        + " and decision is null and (? <> 'new' or doubt <> 'other-name')")
                .setParameter(1, decision)
                .setParameter(2, id)
                .setParameter(3, decision)
                .executeUpdate();
    }

    /** As columns of that header were understood the last time. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<String> remembered(String kind, String header) {
        return entities.createNativeQuery("select fields from import_columns where kind = ? and header = ?")
                .setParameter(1, kind)
                .setParameter(2, header)
                .getResultStream()
                .map(String::valueOf)
                .findFirst();
    }

    void remember(String kind, String header, String fields, Instant now) {
        entities.createNativeQuery(
                        "insert into import_columns (id, kind, header, fields, used_at) values (?, ?, ?, ?, ?)"
                                + " on conflict (kind, header) do update set fields = excluded.fields, used_at = excluded.used_at")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, kind)
                .setParameter(3, header)
                .setParameter(4, fields)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }
}
