package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.web.Paging;

@ApplicationScoped
class InvitationRepository {
    /** A statement takes only so many values. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** So that a seat that is given back is free before it is given to somebody else. */
    void flush() {
        entities.flush();
    }

    Optional<Campaign> campaign(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id));
    }

    /** Two who send, hold or cancel it at once queue here. */
    Optional<Campaign> lockedCampaign(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In no order. */
    List<Campaign> campaigns(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Campaign c where c.id in :ids", Campaign.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Of an event, the newest first. */
    List<Campaign> campaignsOf(UUID event) {
        return entities.createQuery(
                        "select c from Campaign c where c.eventId = :event order by c.createdAt desc, c.id",
                        Campaign.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** In no order. */
    List<Invitation> find(Collection<UUID> ids) {
        List<UUID> wanted = List.copyOf(ids);
        List<Invitation> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            found.addAll(entities.createQuery("select i from Invitation i where i.id in :ids", Invitation.class)
                    .setParameter("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .getResultList());
        }
        return found;
    }

    Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id));
    }

    /** Two answers at once queue here. */
    Optional<Invitation> locked(UUID id) {
        return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of those that were queued, at once. */
    void delivered(Collection<UUID> ids, Instant now) {
        entities.createNativeQuery(
                        "update invitations set state = 'sent', sent_at = ?, version = version + 1 where state = 'queued'"
                                + " and id = any(cast(string_to_array(?, ',') as uuid[]))")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    Optional<Invitation> of(UUID event, UUID person) {
        return entities.createQuery(
                        "select i from Invitation i where i.eventId = :event and i.personId = :person",
                        Invitation.class)
                .setParameter("event", event)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Invitation> ofPerson(UUID person) {
        return entities.createQuery("select i from Invitation i where i.personId = :person", Invitation.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Invitation> ofDelegation(UUID delegation) {
        return entities.createQuery(
                        "select i from Invitation i where i.delegationId = :delegation order by i.id", Invitation.class)
                .setParameter("delegation", delegation)
                .getResultList();
    }

    List<Invitation> lockedOfDelegation(UUID delegation) {
        return entities.createQuery(
                        "select i from Invitation i where i.delegationId = :delegation order by i.id", Invitation.class)
                .setParameter("delegation", delegation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Delegation, state, how many. */
    List<Object[]> counts(UUID event) {
        return entities.createQuery(
                        "select i.delegationId, i.state, count(i) from Invitation i where i.eventId = :event"
                                + " group by i.delegationId, i.state",
                        Object[].class)
                .setParameter("event", event)
                .getResultList();
    }

    List<Invitation> ofEvent(UUID event) {
        return entities.createQuery(
                        "select i from Invitation i where i.eventId = :event order by i.id", Invitation.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** Whose invitation is in one of these states. */
    Set<UUID> people(UUID event, Set<InvitationState> states) {
        return new HashSet<>(entities.createQuery(
                        "select i.personId from Invitation i where i.eventId = :event and i.state in :states",
                        UUID.class)
                .setParameter("event", event)
                .setParameter(
                        "states", states.stream().map(InvitationState::key).collect(Collectors.toSet()))
                .getResultList());
    }

    List<Invitation> ofEvent(UUID event, Paging paging) {
        String rest = paging.isFirst() ? "" : " and i.id > :id";
        TypedQuery<Invitation> query = entities.createQuery(
                        "select i from Invitation i where i.eventId = :event" + rest + " order by i.id",
                        Invitation.class)
                .setParameter("event", event)
                .setMaxResults(paging.toRead());
        if (!paging.isFirst()) {
            query.setParameter("id", paging.after(0, UUID::fromString));
        }
        return query.getResultList();
    }

    /** Event, state, how many. */
    List<Object[]> counts() {
        return entities.createQuery(
                        "select i.eventId, i.state, count(i) from Invitation i group by i.eventId, i.state",
                        Object[].class)
                .getResultList();
    }

    List<Invitation> ofCampaign(UUID campaign) {
        return entities.createQuery(
                        "select i from Invitation i where i.campaignId = :campaign order by i.id", Invitation.class)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
