package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who waits, in the order in which places are offered. */
@ApplicationScoped
class WaitingRepository {
    // who holds a seat by now needs no place, and whose organisation has no seat left could not take it
    private static final String NEXT = """
            from registrations r
            left join invitations i on i.id = r.invitation_id
            left join delegations d on d.id = i.delegation_id
            where r.event_id = %s and r.state = 'waiting' and r.offer_ends_at is null
                and i.seat is distinct from 'on-site'
                and (d.quota_on_site is null or d.quota_on_site > d.held_on_site + (
                    select count(*) from registrations o join invitations oi on oi.id = o.invitation_id
                    where oi.delegation_id = d.id and o.offer_ends_at is not null))
            """;

    // in no order, so that an event whose turn fails does not hold up the others for good
    private static final String LEASE = """
            select p.event_id from places p join events e on e.id = p.event_id
            where exists (select from registrations r where r.event_id = p.event_id and r.offer_ends_at <= ?1)
                or p.waiting > 0 and (p.capacity is null or p.taken < p.capacity)
                    and (e.ends_on + 1)::timestamp at time zone e.zone > ?1 and exists (select %s)
            order by random() limit 1 for no key update of p skip locked
            """.formatted(NEXT.formatted("p.event_id"));

    @PersistenceContext
    EntityManager entities;

    /** The places of an event with offers that are over, or a free place somebody waits for; no two nodes get the same. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<UUID> lease(Instant now) {
        return entities.createNativeQuery(LEASE)
                .setParameter(1, Timestamp.from(now))
                .getResultStream()
                .findFirst();
    }

    /** By id; who is taking the place at this very moment is left out. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> lapsed(UUID event, Instant now) {
        return entities.createNativeQuery("select id from registrations where event_id = ? and offer_ends_at <= ?"
                        + " order by id for update skip locked")
                .setParameter(1, event)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
    }

    /** Who is to be offered a place first. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    Optional<UUID> next(UUID event) {
        return entities.createNativeQuery("select r.id " + NEXT.formatted("?1")
                        + " order by r.priority desc, r.waiting_since, r.id limit 1 for update of r skip locked")
                .setParameter(1, event)
                .getResultStream()
                .findFirst();
    }

    /** How many are offered a place before that one. */
    int ahead(UUID registration) {
        Number ahead = (Number) entities.createNativeQuery("select count(*) from registrations r, registrations own"
                        + " where own.id = ? and r.event_id = own.event_id and r.state = 'waiting'"
                        + " and r.offer_ends_at is null and (r.priority > own.priority or r.priority = own.priority"
                        + " and (r.waiting_since, r.id) < (own.waiting_since, own.id))")
                .setParameter(1, registration)
                .getSingleResult();
        return ahead.intValue();
    }
}
