package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.UUID;

/** What the network itself keeps of people: moved from one to the other, and back. */
@ApplicationScoped
class MergedRowRepository {
    /** Where both were at the same time, the one whose place is taken is believed. */
    private static final String BLEND_HISTORY = """
            insert into affiliations (person_id, organisation_id, position, focal_point, since, until)
            with was as (
                select (jsonb_populate_record(null::affiliations, r.was)).* from merge_rows r
                where r.merge_id = ?1 and r.relation = 'affiliations'),
            placed as (select * from was where person_id = ?2),
            other as (
                select w.organisation_id, w.position, w.focal_point, w.since,
                    coalesce(w.until, (select p.since from placed p where p.until is null)) as ended
                from was w where w.person_id <> ?2)
            select ?3, h.organisation_id, h.position, h.focal_point, h.since, h.until from (
                select organisation_id, position, focal_point, since, until from placed
                union all
                select o.organisation_id, o.position, o.focal_point, o.since, o.ended from other o
                where o.ended is not null and (o.since is null or o.since < o.ended) and not exists (
                    select from placed p where daterange(p.since, p.until) && daterange(o.since, o.ended))) h
            order by coalesce(h.until, 'infinity'::date)
            """;

    private static final String COLUMNS = "organisation_id, honorific, given_name, family_name, family_first, gender,"
            + " position, email, language, zone, focal_point, since, latin";

    @PersistenceContext
    EntityManager entities;

    /** Before anything is moved. */
    void remember(UUID merge, UUID kept, UUID gone) {
        String into = "insert into merge_rows (merge_id, relation, row_id, was) ";
        sql(
                        into + "select ?, 'affiliations', a.id::text, to_jsonb(a) from affiliations a"
                                + " where a.person_id in (?, ?)",
                        merge,
                        kept,
                        gone)
                .executeUpdate();
        sql(into + "select ?, 'consents', c.id::text, null from consents c where c.person_id = ?", merge, gone)
                .executeUpdate();
        sql(
                        into
                                + "select ?, 'person_addresses', a.email::text, null from person_addresses a where a.person_id = ?",
                        merge,
                        gone)
                .executeUpdate();
    }

    void handOver(UUID merge, UUID kept, UUID gone, UUID placed) {
        sql("update consents set person_id = ? where person_id = ?", kept, gone).executeUpdate();
        sql("update person_addresses set person_id = ? where person_id = ?", kept, gone)
                .executeUpdate();
        sql("delete from affiliations where person_id in (?, ?)", kept, gone).executeUpdate();
        sql(BLEND_HISTORY, merge, placed, kept).executeUpdate();
    }

    /** Fails as long as anything still refers to them. */
    void remove(UUID gone) {
        sql("delete from people where id = ?", gone).executeUpdate();
    }

    void bringBack(UUID merge) {
        sql(
                        "insert into people (id, version, " + COLUMNS + ") select g.id, g.version + 1, g."
                                + COLUMNS.replace(", ", ", g.")
                                + " from merges m, jsonb_populate_record(null::people, m.gone) g where m.id = ?",
                        merge)
                .executeUpdate();
    }

    void giveBack(UUID merge, UUID kept, UUID gone) {
        sql(
                        "update consents set person_id = ? where id::text in"
                                + " (select row_id from merge_rows where merge_id = ? and relation = 'consents')",
                        gone,
                        merge)
                .executeUpdate();
        sql(
                        "insert into person_addresses (person_id, email) select ?1, r.row_id::citext from merge_rows r"
                                + " where r.merge_id = ?2 and r.relation = 'person_addresses'"
                                + " on conflict (email) do update set person_id = ?1 where person_addresses.person_id = ?3",
                        gone,
                        merge,
                        kept)
                .executeUpdate();
        restoreHistory(merge, gone);
    }

    /** As it was, unless somebody said something else of them since. */
    void restore(UUID merge, UUID kept) {
        int unchanged = sql(
                        "update people p set (version, " + COLUMNS + ") = (select p.version + 1, b."
                                + COLUMNS.replace(", ", ", b.")
                                + " from jsonb_populate_record(null::people, m.kept_before) b)"
                                + " from merges m where m.id = ? and p.id = ? and p.version = m.kept_version",
                        merge,
                        kept)
                .executeUpdate();
        if (unchanged == 1) {
            sql("delete from affiliations where person_id = ?", kept).executeUpdate();
            restoreHistory(merge, kept);
            return;
        }
        sql(
                        "update people p set version = p.version + 1, email = (select a.email from person_addresses a"
                                + " join merges m on m.id = ? where a.person_id = p.id"
                                + " order by a.email = (m.kept_before ->> 'email')::citext desc, a.email limit 1)"
                                + " where p.id = ? and not exists (select from person_addresses a"
                                + " where a.person_id = p.id and a.email = p.email)",
                        merge,
                        kept)
                .executeUpdate();
    }

    private void restoreHistory(UUID merge, UUID person) {
        sql(
                        "insert into affiliations overriding system value select (jsonb_populate_record("
                                + "null::affiliations, r.was)).* from merge_rows r where r.merge_id = ?"
                                + " and r.relation = 'affiliations' and (r.was ->> 'person_id')::uuid = ? order by r.id",
                        merge,
                        person)
                .executeUpdate();
    }

    private Query sql(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
