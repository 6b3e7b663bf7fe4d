package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom the newest release of each event announces, and when. */
@ApplicationScoped
class ReleasedPartRepository {
    static final String TABLE = "released_parts";

    private static final String ADD = """
            insert into released_parts (id, session_id, person_id, starts_at, ends_at, shares)
            select gen_random_uuid(), r.session_id, s.person_id, r.starts_at, r.ends_at, r.shares
            from released_sessions r
            join (select distinct session_id, person_id from slots) s on s.session_id = r.session_id
            where r.event_id = ? and not r.cancelled
            """;

    @PersistenceContext
    EntityManager entities;

    /** All of an event anew. */
    void announce(UUID event) {
        entities.createNativeQuery("delete from released_parts p using released_sessions r"
                        + " where r.session_id = p.session_id and r.event_id = ?")
                .setParameter(1, event)
                .executeUpdate();
        entities.createNativeQuery(ADD).setParameter(1, event).executeUpdate();
    }

    /** @return what the one who goes has exactly as the other, by id, as JSON */
    Map<UUID, String> removeTwice(UUID kept, UUID gone) {
        Map<UUID, String> removed = new HashMap<>();
        for (Object[] row : rows(sql(
                "delete from released_parts g using released_parts k where g.person_id = ? and k.person_id = ?"
                        + " and k.session_id = g.session_id returning g.id, to_jsonb(g)::text",
                gone,
                kept))) {
            removed.put((UUID) row[0], (String) row[1]);
        }
        return removed;
    }

    /** Two people who are one may have been announced in two places at once; the conflict shows at the desk. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> move(UUID from, UUID to) {
        return sql(
                        "update released_parts p set person_id = ?1, shares = shares or exists (select 1 from released_parts k"
                                + " where k.person_id = ?1"
                                + " and tstzrange(k.starts_at, k.ends_at) && tstzrange(p.starts_at, p.ends_at))"
                                + " where person_id = ?2 returning id",
                        to,
                        from)
                .getResultList();
    }

    /** @param ids joined by commas; those that are gone by now are left out */
    void move(String ids, UUID to) {
        sql("update released_parts set person_id = ? where id = any(string_to_array(?, ',')::uuid[])", to, ids)
                .executeUpdate();
    }

    /** Unless its session is gone by now. */
    void restore(String row) {
        sql(
                        "insert into released_parts select p.* from jsonb_populate_record(null::released_parts, ?::jsonb) p"
                                + " where p.session_id in (select session_id from released_sessions) on conflict do nothing",
                        row)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private static List<Object[]> rows(Query query) {
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
