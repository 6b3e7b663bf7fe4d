package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ColumnRepository {
    @PersistenceContext
    EntityManager entities;

    /** Keys of what an account chose to see; none while it chose nothing. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<String> chosen(UUID account, UUID event) {
        List<String> rows = entities.createNativeQuery(
                        "select columns from registration_columns where account_id = ? and event_id = ?")
                .setParameter(1, account)
                .setParameter(2, event)
                .getResultList();
        return rows.stream().flatMap(row -> List.of(row.split(" ")).stream()).toList();
    }

    void choose(UUID account, UUID event, List<String> keys) {
        entities.createNativeQuery("insert into registration_columns (account_id, event_id, columns) values (?, ?, ?)"
                        + " on conflict (account_id, event_id) do update set columns = excluded.columns")
                .setParameter(1, account)
                .setParameter(2, event)
                .setParameter(3, String.join(" ", keys))
                .executeUpdate();
    }

    void forget(UUID account, UUID event) {
        entities.createNativeQuery("delete from registration_columns where account_id = ? and event_id = ?")
                .setParameter(1, account)
                .setParameter(2, event)
                .executeUpdate();
    }
}
