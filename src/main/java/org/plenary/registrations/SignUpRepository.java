package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.web.Paging;

/** Who has signed up for which session. Places are counted by the database. */
@ApplicationScoped
class SignUpRepository {
    private static final String PLACES =
            "select p.session_id, p.capacity, p.taken, p.waiting from session_places p where ";

    // who is elsewhere at that time keeps waiting
    private static final String NEXT = """
            from session_signups s join registrations r on r.id = s.registration_id
            where s.session_id = %s and s.state = 'waiting' and not exists (select from session_signups other
                where other.registration_id = s.registration_id and other.state = 'taken' and other.during && s.during)
            """;

    private static final String LEASE = """
            select p.session_id from session_places p join released_sessions c on c.session_id = p.session_id
            where p.waiting > 0 and p.taken < p.capacity and not c.cancelled and c.starts_at > ?1
                and exists (select %s)
            order by random() limit 1 for no key update of p skip locked
            """.formatted(NEXT.formatted("p.session_id"));

    @PersistenceContext
    EntityManager entities;

    List<SessionPlaces> places(UUID event) {
        return read(PLACES + "p.event_id = ?", event);
    }

    /** Whoever takes or frees one of its places waits until the transaction ends; empty when nobody signs up for it. */
    Optional<SessionPlaces> locked(UUID session) {
        entities.flush();
        return read(PLACES + "p.session_id = ? for no key update", session).stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private List<SessionPlaces> read(String sql, UUID id) {
        Stream<Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, id).getResultStream();
        return rows.map(row -> new SessionPlaces((UUID) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]))
                .toList();
    }

    /** A session with a free place somebody waits for; no two nodes get the same. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<UUID> lease(Instant now) {
        return entities.createNativeQuery(LEASE)
                .setParameter(1, Timestamp.from(now))
                .getResultStream()
                .findFirst();
    }

    /** Whose turn it is, by priority and then time; who is leaving at this very moment is left out. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<UUID> next(UUID session) {
        return entities.createNativeQuery("select s.id " + NEXT.formatted("?1")
                        + " order by r.priority desc, s.since, s.id limit 1 for update of s skip locked")
                .setParameter(1, session)
                .getResultStream()
                .findFirst();
    }

    void add(SignUp signUp) {
        entities.persist(signUp);
    }

    void remove(SignUp signUp) {
        entities.remove(signUp);
    }

    void flush() {
        entities.flush();
    }

    Optional<SignUp> find(UUID id) {
        return Optional.ofNullable(entities.find(SignUp.class, id));
    }

    List<SignUp> of(UUID registration) {
        return entities.createQuery("select s from SignUp s where s.registrationId = :registration", SignUp.class)
                .setParameter("registration", registration)
                .getResultList();
    }

    /** Who has a place first, then who waits; each by time. */
    List<SignUp> ofSession(UUID session, Paging paging) {
        String rest = paging.isFirst()
                ? ""
                : " and (s.state > :state or s.state = :state and (s.since > :since or s.since = :since and s.id > :id))";
        TypedQuery<SignUp> query = entities.createQuery(
                        "select s from SignUp s where s.sessionId = :session" + rest
                                + " order by s.state, s.since, s.id",
                        SignUp.class)
                .setParameter("session", session)
                .setMaxResults(paging.toRead());
        if (!paging.isFirst()) {
            query.setParameter("state", paging.after(0, state -> state))
                    .setParameter("since", paging.after(1, Instant::parse))
                    .setParameter("id", paging.after(2, UUID::fromString));
        }
        return query.getResultList();
    }
}
