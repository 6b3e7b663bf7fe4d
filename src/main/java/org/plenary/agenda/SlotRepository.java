package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SlotRepository {
    static final String TABLE = "slots";

    @PersistenceContext
    EntityManager entities;

    /** @return what the one who goes has exactly as the other, by id, as JSON */
    Map<UUID, String> removeTwice(UUID kept, UUID gone) {
        Map<UUID, String> removed = new HashMap<>();
        for (Object[] row : rows(sql(
                "delete from slots g using slots k where g.person_id = ? and k.person_id = ?"
                        + " and k.session_id = g.session_id and k.role = g.role"
                        + " returning g.id, to_jsonb(g)::text",
                gone,
                kept))) {
            removed.put((UUID) row[0], (String) row[1]);
        }
        return removed;
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> move(UUID from, UUID to) {
        return sql("update slots set person_id = ? where person_id = ? returning id", to, from)
                .getResultList();
    }

    /** @param ids joined by commas; those that are gone by now are left out */
    void move(String ids, UUID to) {
        sql("update slots set person_id = ? where id = any(string_to_array(?, ',')::uuid[])", to, ids)
                .executeUpdate();
    }

    /** Unless its session is gone by now. */
    void restore(String row) {
        sql(
                        "insert into slots select s.* from jsonb_populate_record(null::slots, ?::jsonb) s"
                                + " where s.session_id in (select id from sessions) on conflict do nothing",
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
