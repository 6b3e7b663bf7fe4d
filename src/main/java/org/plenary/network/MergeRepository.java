package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MergeRepository {
    private static final String BEGIN = """
            insert into merges (id, kept_id, gone_id, kept_name, gone_name, kept_before, gone, merged_at, merged_by)
            select ?, k.id, g.id, ?, ?, to_jsonb(k) - 'search', to_jsonb(g) - 'search', ?, ?
            from people k, people g where k.id = ? and g.id = ?
            """;

    /** Through several merges, one after the other. */
    private static final String PRESENT = """
            with recursive now as (
                select kept_id from merges where gone_id = ? and undone_at is null
                union select m.kept_id from merges m join now on m.gone_id = now.kept_id where m.undone_at is null)
            select p.id from now join people p on p.id = now.kept_id
            """;

    @PersistenceContext
    EntityManager entities;

    Optional<Merge> locked(UUID id) {
        return Optional.ofNullable(entities.find(Merge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two who merge the same people at once queue here. In one order, so that they do not wait for each other. */
    int lock(UUID one, UUID other) {
        return sql("select id from people where id in (?, ?) order by id for update", one, other)
                .getResultList()
                .size();
    }

    /** The database leaves the history of people to this transaction. */
    void writeHistory() {
        entities.createNativeQuery("select set_config('plenary.merging', 'on', true)")
                .getSingleResult();
    }

    void begin(UUID id, Person kept, Person gone, String by, Instant now) {
        sql(BEGIN, id, kept.name(), gone.name(), Timestamp.from(now), by, kept.id(), gone.id())
                .executeUpdate();
    }

    void keep(UUID id, Keepsakes keepsakes) {
        keepsakes
                .rows()
                .forEach((relation, rows) -> rows.forEach((row, was) -> sql(
                                "insert into merge_rows (merge_id, relation, row_id, was)"
                                        + " values (?, ?, ?, nullif(?, '')::jsonb)",
                                id,
                                relation,
                                row,
                                was)
                        .executeUpdate()));
    }

    Keepsakes keepsakes(UUID id) {
        Keepsakes keepsakes = new Keepsakes();
        for (Object[] row : rows(sql(
                "select relation, row_id, coalesce(was::text, '') from merge_rows where merge_id = ? order by id",
                id))) {
            keepsakes.known((String) row[0], (String) row[1], (String) row[2]);
        }
        return keepsakes;
    }

    void end(UUID id, UUID kept) {
        sql("update merges set kept_version = (select version from people where id = ?) where id = ?", kept, id)
                .executeUpdate();
    }

    void undone(UUID id, Instant now) {
        sql("update merges set undone_at = ? where id = ?", Timestamp.from(now), id)
                .executeUpdate();
    }

    /** What was kept of merges before that time, so that they can no longer be undone. */
    int forget(Instant before, Instant now) {
        sql(
                        "delete from merge_rows where merge_id in"
                                + " (select id from merges where merged_at < ? and forgotten_at is null)",
                        Timestamp.from(before))
                .executeUpdate();
        return sql(
                        "update merges set kept_before = null, gone = null, kept_name = '', gone_name = '',"
                                + " forgotten_at = ? where merged_at < ? and forgotten_at is null",
                        Timestamp.from(now),
                        Timestamp.from(before))
                .executeUpdate();
    }

    /** Those that can be undone, the newest first. */
    List<Merge> undoable(Instant since) {
        return entities.createQuery(
                        "select m from Merge m where m.undoneAt is null and m.forgottenAt is null"
                                + " and m.mergedAt >= :since order by m.mergedAt desc, m.id",
                        Merge.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** Who somebody is since they were merged. */
    Optional<UUID> present(UUID gone) {
        List<?> found = sql(PRESENT, gone).getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private Query sql(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
