package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PaperRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Paper paper) {
        entities.persist(paper);
    }

    void flush() {
        entities.flush();
    }

    Optional<Paper> find(UUID id) {
        return Optional.ofNullable(entities.find(Paper.class, id));
    }

    /** Those that are neither replaced nor taken back, by registration. */
    Map<UUID, Paper> holding(PaperKind kind, Collection<UUID> registrations) {
        if (registrations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select p from Paper p where p.kind = :kind and p.registrationId in :registrations"
                                + " and p.replacedAt is null and p.revokedAt is null",
                        Paper.class)
                .setParameter("kind", kind.key())
                .setParameter("registrations", registrations)
                .getResultStream()
                .collect(Collectors.toMap(paper -> paper.registration().orElseThrow(), Function.identity()));
    }

    /** Whose paper was taken back, whether or not there is another one by now. */
    List<UUID> revoked(PaperKind kind, Collection<UUID> registrations) {
        return registrations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p.registrationId from Paper p where p.kind = :kind"
                                        + " and p.registrationId in :registrations and p.revokedAt is not null",
                                UUID.class)
                        .setParameter("kind", kind.key())
                        .setParameter("registrations", registrations)
                        .getResultList();
    }

    /** All of them, each kind by number. */
    List<Paper> all(UUID registration) {
        return entities.createQuery(
                        "select p from Paper p where p.registrationId = :registration order by p.kind, p.number",
                        Paper.class)
                .setParameter("registration", registration)
                .getResultList();
    }

    /** The newest of each kind. */
    Map<PaperKind, Paper> newest(UUID registration) {
        return all(registration).stream()
                .collect(Collectors.toMap(Paper::kind, Function.identity(), (older, newer) -> newer));
    }

    Optional<Paper> successor(UUID paper) {
        return entities.createQuery("select p from Paper p where p.replaces = :paper", Paper.class)
                .setParameter("paper", paper)
                .getResultStream()
                .findFirst();
    }

    /** The last number of the event and kind, for who is alone with its numbers. */
    int lastNumber(UUID event, PaperKind kind) {
        List<Integer> last = entities.createQuery(
                        "select p.number from Paper p where p.eventId = :event and p.kind = :kind order by p.number desc",
                        Integer.class)
                .setParameter("event", event)
                .setParameter("kind", kind.key())
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty() ? 0 : last.get(0);
    }

    /** From then on nobody knows whose they were. */
    void letGo(Collection<UUID> registrations) {
        entities.createNativeQuery("update papers set registration_id = null"
                        + " where registration_id = any(cast(string_to_array(?, ',') as uuid[]))")
                .setParameter(1, registrations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
