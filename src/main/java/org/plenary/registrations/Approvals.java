package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.invitations.Applying;
import org.plenary.invitations.ApprovalAwaited;
import org.plenary.invitations.Invitations;
import org.plenary.problem.Refused;

/**
 * The door for deciding about registrations that came by open registration. Who decides says which step they have seen,
 * so that of two who decide at once one is told.
 */
@ApplicationScoped
@Transactional
public class Approvals {
    @Inject
    Clock clock;

    @Inject
    Registrations all;

    @Inject
    RegistrationRepository registrations;

    @Inject
    WaitingList list;

    @Inject
    Invitations invitations;

    @Inject
    Applying applying;

    @Inject
    Events events;

    @Inject
    Correspondence correspondence;

    @Inject
    Records records;

    @Inject
    Actor actor;

    /** How many wait for a decision of staff; who was asked something does not. */
    public long awaited(Event event) {
        return registrations.toApprove(event.id());
    }

    /**
     * Lets them in, on the waiting list when the places are taken; or agrees to the answers they changed.
     *
     * @param seen the step that was looked at; empty for whichever it is
     * @throws Refused when it is decided, or something else became of it since
     */
    public void approve(Event event, UUID id, Optional<Integer> seen) {
        Registration registration = toDecide(event, id, seen);
        if (registration.isPending()) {
            applying.approve(registration.invitation(), registration.mode());
        }
        registration.approval().approve(clock.instant());
        records.write("registration.approved", registration);
    }

    /**
     * Asks them something by mail, before anything is decided.
     *
     * @throws org.plenary.problem.Invalid without a question
     */
    public void ask(Event event, UUID id, Optional<Integer> seen, String question) {
        Registration registration = toDecide(event, id, seen);
        registration.approval().ask(question, clock.instant());
        records.write("registration.asked-back", registration);
        correspondence.askBack(registration);
    }

    /**
     * Turns them away, with a reason that they are mailed.
     *
     * @throws org.plenary.problem.Invalid without a reason
     */
    public void refuse(Event event, UUID id, Optional<Integer> seen, String reason) {
        Registration registration = toDecide(event, id, seen);
        String said = Approval.said("words", reason);
        applying.refuse(registration.invitation());
        registration.approval().refuse(said, clock.instant());
        records.write("registration.refused", registration);
        correspondence.tellOfRefusal(registration);
    }

    /** As everybody does who changes a registration: before its places and itself, the invitation. */
    private Registration toDecide(Event event, UUID id, Optional<Integer> seen) {
        Registration known = all.find(event, id);
        invitations.hold(known.invitation());
        Registration registration = list.locked(known);
        if (registration.isCancelled()) {
            throw new Refused("decided-already");
        }
        registration.approval().mustBeUndecided(seen);
        return registration;
    }

    /**
     * They answer what staff asked, in their own words.
     *
     * @return false when nothing is asked any more
     */
    public boolean reply(String token, String words, String origin) {
        Registration known = all.open(token);
        actor.is("registration " + known.id(), origin);
        Registration registration = registrations.locked(known.id()).orElseThrow();
        if (registration.approval().state() != ApprovalState.ASKED) {
            return false;
        }
        answered(registration, Approval.said("explanation", words));
        return true;
    }

    private void answered(Registration registration, String words) {
        registration.approval().answered(words, !registration.isPending(), clock.instant());
        records.write("registration.replied", registration);
    }

    /** @param replaced whether an answer that was given before is another now; the registration is locked */
    void formSent(Registration registration, boolean replaced) {
        ApprovalState state = registration.approval().state();
        if (state == ApprovalState.ASKED) {
            answered(registration, "");
        } else if (replaced
                && state == ApprovalState.APPROVED
                && events.event(registration.event()).openTerms().approval()) {
            registration.approval().reopen(clock.instant());
            records.write("registration.to-approve-again", registration);
        }
    }

    void awaited(@Observes ApprovalAwaited wish) {
        Registration registration = all.find(wish.event(), wish.person())
                .map(known -> known.isWaiting()
                        ? list.locked(known)
                        : registrations.locked(known.id()).orElseThrow())
                .orElseGet(
                        () -> all.register(wish.event(), wish.person(), wish.invitation(), Optional.of(wish.mode())));
        boolean isNew = !registration.isPending();
        registration.awaitApproval(wish.mode(), clock.instant());
        registrations.flush();
        if (isNew) {
            records.write("registration.applied", registration);
            correspondence.tellOfPending(registration);
        }
    }
}
