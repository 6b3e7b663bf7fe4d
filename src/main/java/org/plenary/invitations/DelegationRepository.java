package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.web.Paging;

@ApplicationScoped
class DelegationRepository {
    private static final String OF_EVENT =
            "select d from Delegation d join fetch d.organisation o where d.eventId = :event";

    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** By the code of the organisation, with the organisations. */
    List<Delegation> ofEvent(UUID event) {
        return entities.createQuery(OF_EVENT + " order by o.code", Delegation.class)
                .setParameter("event", event)
                .getResultList();
    }

    List<Delegation> ofEvent(UUID event, Paging paging) {
        String rest = paging.isFirst() ? "" : " and o.code > :code";
        TypedQuery<Delegation> query = entities.createQuery(OF_EVENT + rest + " order by o.code", Delegation.class)
                .setParameter("event", event)
                .setMaxResults(paging.toRead());
        if (!paging.isFirst()) {
            query.setParameter("code", paging.after(0, code -> code));
        }
        return query.getResultList();
    }

    Optional<Delegation> find(UUID id) {
        return Optional.ofNullable(entities.find(Delegation.class, id));
    }

    /** In no order. */
    List<Delegation> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Delegation d where d.id in :ids", Delegation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Whoever moves seats of the same delegation at once queues here. */
    Optional<Delegation> locked(UUID id) {
        return Optional.ofNullable(entities.find(Delegation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In one order for everybody, so that two who lock several do not wait for each other. */
    List<Delegation> locked(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select d from Delegation d where d.id in :ids order by d.id", Delegation.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<UUID> ofInvitation(UUID invitation) {
        return entities.createQuery("select i.delegationId from Invitation i where i.id = :id", UUID.class)
                .setParameter("id", invitation)
                .getResultStream()
                .findFirst();
    }

    /**
     * Leases what is closed and has somebody undecided; no two nodes get the same. By event, so that two nodes free places
     * of several events in one order.
     */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> closed(int most, Instant now) {
        return entities.createNativeQuery("select d.id from delegations d where d.closes_at <= ? and exists ("
                        + "select from invitations i where i.delegation_id = d.id and i.state in"
                        + " ('queued', 'sent', 'bounced', 'opened', 'tentative'))"
                        + " order by d.event_id, d.id limit ? for update of d skip locked")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
    }

    List<UsualSeats> usual(UUID event) {
        return entities.createQuery("select u from UsualSeats u where u.eventId = :event", UsualSeats.class)
                .setParameter("event", event)
                .getResultList();
    }
}
