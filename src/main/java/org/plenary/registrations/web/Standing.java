package org.plenary.registrations.web;

import java.time.Instant;
import java.util.Optional;
import org.plenary.events.Mode;
import org.plenary.events.PlaceCount;
import org.plenary.invitations.Invitation;
import org.plenary.registrations.Registration;
import org.plenary.registrations.WaitingList;

/**
 * How somebody stands with the places on site.
 *
 * @param state {@code registered}, {@code waiting}, {@code offered}, {@code pending}, {@code asked}, {@code refused} or
 *     {@code cancelled}; empty before an answer
 * @param meanwhile whether who waits takes part online until then
 * @param position in the waiting list, from 1; empty for who is not in line
 * @param until when the place that is offered is no longer kept
 * @param mustWait whether who wants to come in person now has to wait
 */
public record Standing(
        String state, boolean meanwhile, Optional<Integer> position, Optional<Instant> until, boolean mustWait) {
    static Standing of(
            Optional<Registration> registration, Invitation invitation, WaitingList waiting, PlaceCount places) {
        boolean holds = invitation.seat().filter(Mode.ON_SITE::equals).isPresent();
        return new Standing(
                registration.map(Standing::of).orElse(""),
                registration.filter(Registration::takesPart).isPresent(),
                registration.flatMap(waiting::position),
                registration.flatMap(Registration::offerEndsAt),
                !holds && places.isFull());
    }

    public boolean waits() {
        return state.equals("waiting") || state.equals("offered");
    }

    /** Whether staff have yet to let them in. */
    public boolean isPending() {
        return state.equals("pending") || state.equals("asked");
    }

    public boolean isOffered() {
        return state.equals("offered");
    }

    /** The state of a registration, in one word. */
    static String of(Registration registration) {
        if (registration.isPending() || registration.isRefused()) {
            return registration.approval().state().key();
        }
        return registration.hasOffer() ? "offered" : registration.state().key();
    }
}
