package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PrintRunRepository {
    /** How often a run is begun before it counts as failed. */
    private static final int TRIES = 3;

    private static final String LEASE = """
            update print_runs set state = 'printing', leased_until = ?, tries = tries + 1, done = 0
            where id = (
                select id from print_runs
                where state = 'waiting' or state = 'printing' and leased_until < ? and tries % ? <> 0
                order by ordered_at, id limit 1 for update skip locked)
            returning id
            """;

    @PersistenceContext
    EntityManager entities;

    void add(PrintRun run, List<UUID> registrations) {
        entities.persist(run);
        entities.flush();
        entities.createNativeQuery("insert into print_run_places (run_id, place, registration_id)"
                        + " select ?, place, cast(id as uuid)"
                        + " from unnest(string_to_array(?, ',')) with ordinality as chosen (id, place)")
                .setParameter(1, run.id())
                .setParameter(2, joined(registrations))
                .executeUpdate();
    }

    Optional<PrintRun> find(UUID id) {
        return Optional.ofNullable(entities.find(PrintRun.class, id));
    }

    Optional<PrintRun> locked(UUID id) {
        return Optional.ofNullable(entities.find(PrintRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    List<PrintRun> recent(UUID event, int most) {
        return entities.createQuery(
                        "select r from PrintRun r where r.eventId = :event order by r.orderedAt desc, r.id desc",
                        PrintRun.class)
                .setParameter("event", event)
                .setMaxResults(most)
                .getResultList();
    }

    /** One that waits, or whose printer is gone. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<PrintRun> lease(Instant now, Instant until) {
        return entities.createNativeQuery(LEASE)
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, TRIES)
                .getResultStream()
                .findFirst()
                .flatMap(id -> find((UUID) id));
    }

    /** @return whether that attempt still holds it */
    boolean reached(PrintRun run, int done, Instant until) {
        return entities.createNativeQuery("update print_runs set done = least(?, total), leased_until = ?"
                                + " where id = ? and tries = ? and state = 'printing'")
                        .setParameter(1, done)
                        .setParameter(2, Timestamp.from(until))
                        .setParameter(3, run.id())
                        .setParameter(4, run.tries())
                        .executeUpdate()
                == 1;
    }

    /** @return whether that attempt still held it */
    boolean ready(PrintRun run) {
        return entities.createNativeQuery("update print_runs set done = total, leased_until = null, state = 'ready'"
                                + " where id = ? and tries = ? and state = 'printing'")
                        .setParameter(1, run.id())
                        .setParameter(2, run.tries())
                        .executeUpdate()
                == 1;
    }

    void keep(PrintRun run, byte[] file, int papers) {
        entities.createNativeQuery("insert into print_run_files (run_id, content, papers) values (?, ?, ?)")
                .setParameter(1, run.id())
                .setParameter(2, file)
                .setParameter(3, papers)
                .executeUpdate();
    }

    void giveBack(PrintRun run) {
        entities.createNativeQuery("update print_runs set leased_until = null,"
                        + " state = case when tries % ? = 0 then 'failed' else 'waiting' end"
                        + " where id = ? and tries = ? and state = 'printing'")
                .setParameter(1, TRIES)
                .setParameter(2, run.id())
                .setParameter(3, run.tries())
                .executeUpdate();
    }

    /** Those whose file is no longer kept, and gives up those whose printers were gone again and again. */
    void forget(Instant now) {
        entities.createNativeQuery("delete from print_runs where expires_at < ?")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("update print_runs set leased_until = null, state = 'failed'"
                        + " where state = 'printing' and leased_until < ? and tries % ? = 0")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, TRIES)
                .executeUpdate();
    }

    /** By place; who had their data erased is left out. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> registrations(UUID run, int from, int most) {
        return entities.createNativeQuery(
                        "select registration_id from print_run_places"
                                + " where run_id = ? and place >= ? and place < ? and registration_id is not null order by place")
                .setParameter(1, run)
                .setParameter(2, from)
                .setParameter(3, from + most)
                .getResultList();
    }

    void obstruct(UUID run, UUID registration, String code) {
        entities.createNativeQuery("update print_run_places set obstacle = ? where run_id = ? and registration_id = ?")
                .setParameter(1, code)
                .setParameter(2, run)
                .setParameter(3, registration)
                .executeUpdate();
    }

    void forgetObstacles(UUID run) {
        entities.createNativeQuery("update print_run_places set obstacle = null where run_id = ?")
                .setParameter(1, run)
                .executeUpdate();
    }

    /** Registration and obstacle, by place. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Object[]> obstacles(UUID run, int most) {
        return entities.createNativeQuery("select registration_id, obstacle from print_run_places"
                        + " where run_id = ? and obstacle is not null and registration_id is not null order by place")
                .setParameter(1, run)
                .setMaxResults(most)
                .getResultList();
    }

    int countObstacles(UUID run) {
        Number count = (Number) entities.createNativeQuery(
                        "select count(*) from print_run_places where run_id = ? and obstacle is not null")
                .setParameter(1, run)
                .getSingleResult();
        return count.intValue();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<byte[]> file(UUID run) {
        return entities.createNativeQuery("select content from print_run_files where run_id = ?")
                .setParameter(1, run)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    int papers(UUID run) {
        return (int) entities.createNativeQuery("select papers from print_run_files where run_id = ?")
                .setParameter(1, run)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Those that anybody of these is in. */
    void removeWith(Collection<UUID> registrations) {
        entities.createNativeQuery("delete from print_runs where id in (select run_id from print_run_places"
                        + " where registration_id = any(cast(string_to_array(?, ',') as uuid[])))")
                .setParameter(1, joined(registrations))
                .executeUpdate();
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
