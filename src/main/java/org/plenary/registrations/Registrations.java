package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Answer;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.InvitationAnswered;
import org.plenary.invitations.InvitationEnded;
import org.plenary.invitations.InvitationState;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reply;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to registrations. */
@ApplicationScoped
@Transactional
public class Registrations {
    /** How long after the event its page and its feed still open. */
    static final Duration AFTER_EVENT = Duration.ofDays(90);

    @Inject
    Clock clock;

    @Inject
    RegistrationRepository registrations;

    @Inject
    Invitations invitations;

    @Inject
    WaitingList list;

    @Inject
    Applications applications;

    @Inject
    AccessLinks links;

    @Inject
    Correspondence correspondence;

    @Inject
    Events events;

    @Inject
    Records records;

    @Inject
    Actor actor;

    /**
     * @throws NotFound for any link that does not open
     * @throws Refused for one of somebody who was erased
     */
    public Registration open(String token) {
        Registration registration = openEvenErased(token);
        if (registration.isErased()) {
            throw new Refused("registration-erased");
        }
        return registration;
    }

    Registration openEvenErased(String token) {
        return registrations.find(links.open(Purpose.REGISTRATION, token)).orElseThrow(NotFound::link);
    }

    public Registration find(UUID id) {
        return registrations.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound also for one of another event */
    public Registration find(Event event, UUID id) {
        return registrations
                .find(id)
                .filter(found -> found.event().equals(event.id()))
                .orElseThrow(NotFound::new);
    }

    /** Who is not known is left out; in no order. */
    public List<Registration> find(Collection<UUID> ids) {
        return registrations.find(ids);
    }

    public Optional<Registration> find(UUID event, UUID person) {
        return registrations.of(event, person);
    }

    /** The registration of who answers an invitation. */
    public Optional<Registration> of(Invitation invitation) {
        return registrations.of(invitation.event(), invitation.person());
    }

    /** The registration of whom that link invites. @throws NotFound for any link that does not open */
    public Optional<Registration> ofInvitee(String token) {
        return of(invitations.open(token));
    }

    /** By the time of registering. */
    public List<Registration> ofPerson(UUID person) {
        return registrations.ofPerson(person);
    }

    /** By the time of registering. */
    public List<Registration> ofEvent(Event event) {
        return registrations.ofEvent(event.id());
    }

    /** How many take part in which way, by event; those who cancelled are not counted. */
    public Map<UUID, Map<Mode, Long>> counts() {
        return registrations.counts().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.toMap(row -> Mode.of((String) row[1]).orElseThrow(), row -> (Long) row[2])));
    }

    /** Where its participant sees and changes it; empty once the link has ended. */
    public Optional<String> path(Registration registration) {
        return links.path(Purpose.REGISTRATION, registration.id());
    }

    /**
     * Changes how somebody takes part, or cancels; it is an answer to the invitation like any other.
     *
     * @return whether anything changed by it
     */
    public boolean change(String token, Reply reply, String origin) {
        Registration registration = open(token);
        actor.is("registration " + registration.id(), origin);
        return change(registration, Answer.of(reply));
    }

    /** Staff do so on somebody's behalf. */
    public boolean change(Event event, UUID id, Reply reply) {
        return change(find(event, id), Answer.of(reply));
    }

    /** The invitee answers; who waits for a place leaves the list with it, unless they want to come in person. */
    public boolean answer(String token, Answer answer, String origin) {
        Invitation invitation = invitations.open(token);
        actor.is("invitation " + invitation.id(), origin);
        return registrations
                .of(invitation.event(), invitation.person())
                .map(registration -> change(registration, answer))
                .orElseGet(() -> invitations.answer(invitation.id(), answer));
    }

    private boolean change(Registration registration, Answer answer) {
        UUID invitation = registration.invitation();
        if (!registration.isWaiting()) {
            return invitations.answer(invitation, answer);
        }
        invitations.hold(invitation);
        Registration waiting = list.locked(registration);
        if (answer.reply() == Reply.ON_SITE && list.take(waiting)) {
            return true;
        }
        if (waiting.isWaiting() && staysAs(answer.reply(), waiting)) {
            list.leave(waiting);
            return true;
        }
        return invitations.answer(invitation, answer);
    }

    /** Whether the invitation says already what is left when they stop waiting. */
    private boolean staysAs(Reply reply, Registration waiting) {
        return switch (reply) {
            case ONLINE -> waiting.takesPart();
            case DECLINE -> invitations.find(waiting.invitation()).state() == InvitationState.DECLINED;
            case ON_SITE, TENTATIVE -> false;
        };
    }

    /** Staff keep something in mind. */
    public void note(Event event, UUID id, String text) {
        Registration registration = find(event, id);
        registration.note(text.strip());
        records.write("registration.noted", registration);
    }

    Registration register(UUID event, UUID person, UUID invitation, Optional<Mode> mode) {
        Registration made = new Registration(event, person, invitation, mode.orElse(Mode.ONLINE), clock.instant());
        applications.organisation(invitations.find(invitation)).ifPresent(made::represents);
        registrations.add(made);
        return made;
    }

    void answered(@Observes InvitationAnswered answer) {
        Optional<Registration> known = registrations.of(answer.event(), answer.person());
        Optional<Mode> mode = answer.reply().mode();
        if (mode.isEmpty()) {
            known.ifPresent(this::cancel);
            return;
        }
        Registration registration = known.map(this::held)
                .orElseGet(() -> register(answer.event(), answer.person(), answer.invitation(), mode));
        registration.takePart(mode.get(), clock.instant());
        registrations.flush();
        records.write(
                "registration.confirmed",
                registration,
                Map.of(),
                Map.of("mode", mode.get().key()));
        correspondence.confirm(registration);
    }

    void ended(@Observes InvitationEnded invitation) {
        registrations.of(invitation.event(), invitation.person()).ifPresent(this::cancel);
    }

    /** What somebody is registered for and is not over, whatever became of their invitations. */
    void cancelAll(UUID person) {
        registrations.ofPerson(person).stream()
                .filter(registration -> isToCome(events.event(registration.event())))
                .forEach(this::cancel);
    }

    boolean isToCome(Event event) {
        return clock.instant().isBefore(event.endOfLastDay());
    }

    private void cancel(Registration registration) {
        if (registration.isCancelled()) {
            return;
        }
        Registration cancelled = held(registration);
        cancelled.cancel(clock.instant());
        records.write("registration.cancelled", cancelled);
    }

    /** Who waits stops doing so, which changes the places: they are locked before the registration. */
    private Registration held(Registration registration) {
        return registration.isWaiting() ? list.locked(registration) : registration;
    }
}
