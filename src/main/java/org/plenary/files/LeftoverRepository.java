package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.settings.FileStore;

@ApplicationScoped
class LeftoverRepository {
    @PersistenceContext
    EntityManager entities;

    /** Bytes that are to be taken away. */
    record Leftover(UUID file, FileStore shelf) {}

    void add(UUID file, FileStore shelf, Instant due) {
        entities.createNativeQuery("insert into file_leftovers (file_id, shelf, due_at) values (cast(? as uuid), ?, ?)")
                .setParameter(1, file.toString())
                .setParameter(2, shelf.key())
                .setParameter(3, Timestamp.from(due))
                .executeUpdate();
    }

    /** Until the transaction ends nobody else takes these. */
    List<Leftover> due(Instant now, int most) {
        List<?> rows = entities.createNativeQuery("select cast(file_id as text), shelf from file_leftovers"
                        + " where due_at <= ? order by due_at limit ? for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Leftover(
                        UUID.fromString(row[0].toString()),
                        FileStore.of(row[1].toString()).orElseThrow()))
                .toList();
    }

    void postpone(UUID file, Instant to) {
        entities.createNativeQuery("update file_leftovers set due_at = ? where file_id = cast(? as uuid)")
                .setParameter(1, Timestamp.from(to))
                .setParameter(2, file.toString())
                .executeUpdate();
    }

    void remove(UUID file) {
        entities.createNativeQuery("delete from file_leftovers where file_id = cast(? as uuid)")
                .setParameter(1, file.toString())
                .executeUpdate();
    }
}
