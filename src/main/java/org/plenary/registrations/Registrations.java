package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Answer;
import org.plenary.invitations.InvitationAnswered;
import org.plenary.invitations.InvitationEnded;
import org.plenary.invitations.Invitations;
import org.plenary.invitations.Reply;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;

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
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /** @throws NotFound for any link that does not open */
    public Registration open(String token) {
        return registrations.find(links.open(Purpose.REGISTRATION, token)).orElseThrow(NotFound::link);
    }

    public Registration find(UUID id) {
        return registrations.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for a registration of another event */
    public Registration of(Event event, UUID id) {
        return registrations
                .find(id)
                .filter(registration -> registration.event().equals(event.id()))
                .orElseThrow(NotFound::new);
    }

    public Optional<Registration> find(UUID event, UUID person) {
        return registrations.of(event, person);
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

    /** Where the participant of an invitation sees and changes their registration; empty before there was one. */
    public Optional<String> path(UUID event, UUID person) {
        return registrations.of(event, person).flatMap(found -> links.path(Purpose.REGISTRATION, found.id()));
    }

    /**
     * Changes how somebody takes part, or cancels; it is an answer to the invitation like any other.
     *
     * @return whether anything changed by it
     */
    public boolean change(String token, Reply reply, String origin) {
        Registration registration = open(token);
        actor.is("registration " + registration.id(), origin);
        return invitations.answer(registration.invitation(), Answer.of(reply));
    }

    void answered(@Observes InvitationAnswered answer) {
        Optional<Registration> known = registrations.of(answer.event(), answer.person());
        Optional<Mode> mode = answer.reply().mode();
        if (mode.isEmpty()) {
            known.ifPresent(this::cancel);
            return;
        }
        Instant now = clock.instant();
        Registration registration = known.orElseGet(() -> {
            Registration made = new Registration(answer.event(), answer.person(), answer.invitation(), mode.get(), now);
            registrations.add(made);
            return made;
        });
        registration.takePart(mode.get(), now);
        registrations.flush();
        confirm(registration);
    }

    void ended(@Observes InvitationEnded invitation) {
        registrations.of(invitation.event(), invitation.person()).ifPresent(this::cancel);
    }

    private void cancel(Registration registration) {
        if (registration.isCancelled()) {
            return;
        }
        registration.cancel(clock.instant());
        String slug = events.event(registration.event()).slug();
        trail.record("registration.cancelled", "registration " + registration.id(), slug, Map.of());
    }

    private void confirm(Registration registration) {
        Event event = events.event(registration.event());
        Person person = network.person(registration.person());
        Instant expires = event.endOfLastDay().plus(AFTER_EVENT);
        links.issue(Purpose.REGISTRATION, registration.id(), expires);
        links.issue(Purpose.JOIN, registration.id(), event.endOfLastDay());
        links.issue(Purpose.CALENDAR, person.id(), expires);
        trail.record(
                "registration.confirmed",
                "registration " + registration.id(),
                event.slug(),
                Map.of("mode", registration.mode().key()));
        outbox.queue(
                ConfirmationLetter.KIND,
                registration.id(),
                registration.version(),
                event.slug(),
                new Recipient(person.addressedName(), person.email(), person.language()));
    }
}
