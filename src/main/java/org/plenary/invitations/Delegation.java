package org.plenary.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.network.Organisation;
import org.plenary.problem.Refused;

/**
 * An organisation's seats at an event. Each invitation holds one until it is declined, expires or is revoked, so that
 * whoever was invited finds their seat when they accept. What is held counts the database.
 */
@Entity
@Table(name = "delegations")
public class Delegation {
    @Id
    private UUID id;

    private UUID eventId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private @Nullable Integer quotaOnSite;
    private @Nullable Integer quotaOnline;

    @Column(insertable = false, updatable = false)
    private int heldOnSite;

    @Column(insertable = false, updatable = false)
    private int heldOnline;

    private Instant closesAt;

    @Version
    private int version;

    // taken and given back since it was read, before the database has counted
    @Transient
    private int movedOnSite;

    @Transient
    private int movedOnline;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Delegation() {}

    Delegation(UUID event, Organisation organisation, Terms terms) {
        id = UUID.randomUUID();
        eventId = event;
        this.organisation = organisation;
        agree(terms);
    }

    /** @throws Refused when more seats are held than that */
    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void agree(Terms terms) {
        Stream.of(Mode.ON_SITE, Mode.ONLINE)
                .filter(seat -> terms.quota()
                        .of(seat)
                        .filter(count -> count < held(seat))
                        .isPresent())
                .findFirst()
                .ifPresent(seat -> {
                    throw new Refused("quota-below-seats", "organisation", organisation.code(), "held", held(seat));
                });
        quotaOnSite = terms.quota().onSite().orElse(null);
        quotaOnline = terms.quota().online().orElse(null);
        closesAt = terms.closesAt();
    }

    /** The seat of somebody who is invited now: on site while there is one, else online; empty when all are held. */
    Optional<Mode> seatAt(Mode event) {
        return Stream.of(Mode.ON_SITE, Mode.ONLINE)
                .filter(event::offers)
                .filter(this::hasFree)
                .findFirst();
    }

    /**
     * The seat of somebody who accepts. Who may come on site may also take part online, and then gives the seat on site
     * to others if there is one online.
     *
     * @throws Refused when there is none
     */
    Mode seatFor(Mode wanted, Optional<Mode> held) {
        if (held.filter(wanted::equals).isPresent() || hasFree(wanted)) {
            return wanted;
        }
        return held.filter(Mode.ON_SITE::equals)
                .orElseThrow(() -> new Refused(wanted == Mode.ON_SITE ? "no-seat-on-site" : "no-seat-online"));
    }

    public boolean hasFree(Mode seat) {
        return quota().of(seat).filter(count -> held(seat) >= count).isEmpty();
    }

    void move(Optional<Mode> from, Optional<Mode> to) {
        from.ifPresent(seat -> count(seat, -1));
        to.ifPresent(seat -> count(seat, 1));
    }

    private void count(Mode seat, int more) {
        if (seat == Mode.ON_SITE) {
            movedOnSite += more;
        } else {
            movedOnline += more;
        }
    }

    public boolean isOpen(Instant at) {
        return at.isBefore(closesAt);
    }

    /** @throws Refused when it is too late to name other people */
    void mustBeOpen(Instant at) {
        if (!isOpen(at)) {
            throw new Refused("delegation-closed");
        }
    }

    /** @throws Refused when its deadline has to be changed first */
    void mustTakePeople(Instant at) {
        if (!isOpen(at)) {
            throw new Refused("deadline-passed", "organisation", organisation.code());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Quota quota() {
        return new Quota(Optional.ofNullable(quotaOnSite), Optional.ofNullable(quotaOnline));
    }

    Terms terms() {
        return new Terms(quota(), closesAt);
    }

    /** How many seats of that kind are kept for somebody. */
    public int held(Mode seat) {
        return seat == Mode.ON_SITE ? heldOnSite + movedOnSite : heldOnline + movedOnline;
    }

    /** The first moment at which it is too late. */
    public Instant closesAt() {
        return closesAt;
    }

    /** The last minute in which it is not too late. */
    public Instant lastMoment() {
        return closesAt.minus(1, ChronoUnit.MINUTES);
    }

    /** The last day on which it is not too late. */
    public LocalDate lastDay(ZoneId zone) {
        return closesAt.minusNanos(1).atZone(zone).toLocalDate();
    }
}
