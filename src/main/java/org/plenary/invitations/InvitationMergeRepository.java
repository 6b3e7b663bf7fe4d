package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationMergeRepository {
    /** Whatever was answered once, has a letter, or leads to somebody else's invitation, cannot be left out. */
    private static final String PAIRS = """
            with own as (
                select i.id, i.event_id, i.person_id,
                    coalesce(i.accepted_at, i.declined_at, i.delegated_at, i.applied_at) is null
                        and not exists (select from letters_of_invitation l where l.invitation_id = i.id)
                        and not exists (select from invitations p where p.passed_to = i.id) as spare,
                    i.tentative_at is not null or i.opened_at is not null as seen
                from invitations i where i.person_id in (?1, ?2))
            select k.event_id, case
                when g.spare and (not k.spare or k.seen or not g.seen) then g.id
                when k.spare then k.id
                when g.spare then g.id end
            from own k join own g on g.event_id = k.event_id where k.person_id = ?1 and g.person_id = ?2
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Two invitations to one event.
     *
     * @param spare the one that can be left out
     */
    record Pair(UUID event, Optional<UUID> spare) {}

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Pair> pairs(UUID kept, UUID gone) {
        List<Object[]> rows = sql(PAIRS, kept, gone).getResultList();
        return rows.stream()
                .map(row -> new Pair((UUID) row[0], Optional.ofNullable((UUID) row[1])))
                .toList();
    }

    /** Of the one who goes, where both are the focal point of a delegation. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> focalPointTwice(UUID kept, UUID gone) {
        return sql(
                        "select g.id from focal_points g join focal_points k on k.delegation_id = g.delegation_id"
                                + " where k.person_id = ? and g.person_id = ?",
                        kept,
                        gone)
                .getResultList();
    }

    /** @return the row as JSON */
    String remove(String table, UUID id) {
        return (String) sql("delete from " + table + " t where id = ? returning to_jsonb(t)::text", id)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> move(String table, UUID from, UUID to) {
        return sql("update " + table + " set person_id = ? where person_id = ? returning id", to, from)
                .getResultList();
    }

    /** @param ids joined by commas; those that are gone by now are left out */
    void moveRows(String table, String ids, UUID to) {
        sql("update " + table + " set person_id = ? where id = any(string_to_array(?, ',')::uuid[])", to, ids)
                .executeUpdate();
    }

    /** Its seat has to be free still. */
    void restore(String table, String row) {
        sql("insert into " + table + " select * from jsonb_populate_record(null::" + table + ", ?::jsonb)", row)
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
