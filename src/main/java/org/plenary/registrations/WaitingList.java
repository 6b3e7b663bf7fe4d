package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Places;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.PlaceAwaited;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/**
 * The door to the waiting list for the places on site of an event: by priority, then by time. A free place is offered to
 * the next in line and kept for them until the offer ends.
 */
@ApplicationScoped
@Transactional
public class WaitingList {
    @Inject
    Clock clock;

    @Inject
    RegistrationRepository registrations;

    @Inject
    WaitingRepository waiting;

    @Inject
    Registrations all;

    @Inject
    Invitations invitations;

    @Inject
    Events events;

    @Inject
    Places places;

    @Inject
    Correspondence correspondence;

    @Inject
    Records records;

    @Inject
    Actor actor;

    /** How many are offered a place before them, and one; empty for who does not wait, or has an offer. */
    public Optional<Integer> position(Registration registration) {
        return registration.isWaiting() && !registration.hasOffer()
                ? Optional.of(waiting.ahead(registration.id()) + 1)
                : Optional.empty();
    }

    /**
     * Takes the place that is offered.
     *
     * @return false when there is no offer, or it is over
     * @throws Refused when their organisation has no seat left by now
     */
    public boolean take(String token, String origin) {
        return take(held(all.open(token), origin));
    }

    /** Of who is locked. */
    boolean take(Registration registration) {
        Instant now = clock.instant();
        if (registration.offerEndsAt().filter(now::isBefore).isEmpty()) {
            return false;
        }
        registration.accept(now);
        registrations.flush();
        records.write("registration.offer-accepted", registration);
        invitations.seat(registration.invitation());
        return true;
    }

    /** Passes the place on, or leaves the list. @return false for who does not wait */
    public boolean leave(String token, String origin) {
        Registration registration = held(all.open(token), origin);
        if (registration.isWaiting()) {
            leave(registration);
            return true;
        }
        return false;
    }

    /** Of who is locked. */
    void leave(Registration registration) {
        records.write(registration.hasOffer() ? "registration.offer-passed" : "registration.left-list", registration);
        registration.stopWaiting(clock.instant());
    }

    /** Before its places and itself, the invitation: as everybody does who changes a registration. */
    private Registration held(Registration registration, String origin) {
        actor.is("registration " + registration.id(), origin);
        invitations.hold(registration.invitation());
        return locked(registration);
    }

    Registration locked(Registration registration) {
        places.locked(registration.event());
        return registrations.locked(registration.id()).orElseThrow(NotFound::new);
    }

    /** They are offered a place before others. */
    public void prefer(Event event, UUID id, int priority) {
        Registration registration = locked(all.find(event, id));
        int before = registration.priority();
        registration.prefer(priority);
        records.write("registration.preferred", registration, Map.of("priority", before), Map.of("priority", priority));
    }

    /**
     * Staff offer a place to somebody before it is their turn.
     *
     * @throws Refused when no place is free, their organisation has no seat left, or they do not wait for one
     */
    public void offer(Event event, UUID id) {
        Registration known = all.find(event, id);
        invitations.mustFindSeat(known.invitation());
        Registration registration = locked(known);
        if (!places.of(event).hasLeft()) {
            throw new Refused("no-place-to-offer");
        }
        offer(event, registration);
    }

    /**
     * For one event with something to do: ends the offers that are over, and offers one free place to the next in line.
     *
     * @return whether there was something to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean serve() {
        Instant now = clock.instant();
        Optional<Event> leased = waiting.lease(now).map(events::event);
        leased.ifPresent(event -> {
            registrations.find(waiting.lapsed(event.id(), now)).forEach(this::lapse);
            if (places.locked(event.id()).hasLeft()) {
                waiting.next(event.id()).flatMap(registrations::find).ifPresent(next -> offer(event, next));
            }
        });
        return leased.isPresent();
    }

    private void lapse(Registration registration) {
        registration.stopWaiting(clock.instant());
        records.write("registration.offer-lapsed", registration);
        correspondence.tellOfLapse(registration);
    }

    private void offer(Event event, Registration registration) {
        Instant now = clock.instant();
        Instant asked = now.plus(Duration.ofHours(event.places().offerHours()));
        Instant until = asked.isBefore(event.endOfLastDay()) ? asked : event.endOfLastDay();
        if (!now.isBefore(until)) {
            throw new Refused("event-over");
        }
        registration.offer(now, until);
        records.write("registration.place-offered", registration, Map.of(), Map.of("until", until));
        correspondence.offer(registration);
    }

    void awaited(@Observes PlaceAwaited wish) {
        Registration registration = registrations
                .of(wish.event(), wish.person())
                .orElseGet(() -> all.register(wish.event(), wish.person(), wish.invitation(), wish.meanwhile()));
        if (registration.isWaiting()) {
            return;
        }
        registration.await(wish.meanwhile(), clock.instant());
        registrations.flush();
        records.write("registration.waits", registration);
        correspondence.tellOfWaiting(registration);
    }
}
