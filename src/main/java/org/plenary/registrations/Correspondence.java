package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.LinkGrant;
import org.plenary.identity.Purpose;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Gives participants their links, and queues their mail. */
@ApplicationScoped
class Correspondence {
    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    void confirm(Registration registration) {
        issue(registration);
        queue(ConfirmationLetter.KIND, registration, registration.version());
    }

    void tellOfPending(Registration registration) {
        // who is not let in yet has nothing to join, and nothing in their calendar
        links.issueAll(List.of(own(registration, events.event(registration.event()))));
        queue(PendingLetter.KIND, registration, registration.approval().round());
    }

    void askBack(Registration registration) {
        queue(QuestionLetter.KIND, registration, registration.approval().round());
    }

    void tellOfRefusal(Registration registration) {
        queue(RefusalLetter.KIND, registration, registration.approval().round());
    }

    void tellOfWaiting(Registration registration) {
        issue(registration);
        queue(WaitingLetter.KIND, registration, registration.version());
    }

    void offer(Registration registration) {
        queue(OfferLetter.KIND, registration, registration.offers());
    }

    void tellOfLapse(Registration registration) {
        queue(LapsedLetter.KIND, registration, registration.offers());
    }

    void tellOfSession(Registration registration, SignUp signUp) {
        queue(SessionLetter.KIND, signUp.id(), registration, 0);
    }

    private void issue(Registration registration) {
        Event event = events.event(registration.event());
        links.issueAll(List.of(
                own(registration, event),
                new LinkGrant(Purpose.JOIN, registration.id(), event.endOfLastDay()),
                new LinkGrant(
                        Purpose.CALENDAR,
                        registration.person(),
                        own(registration, event).expires())));
    }

    private static LinkGrant own(Registration registration, Event event) {
        return new LinkGrant(
                Purpose.REGISTRATION, registration.id(), event.endOfLastDay().plus(Registrations.AFTER_EVENT));
    }

    private void queue(String kind, Registration registration, int revision) {
        queue(kind, registration.id(), registration, revision);
    }

    private void queue(String kind, UUID subject, Registration registration, int revision) {
        Person person = network.person(registration.person());
        outbox.queue(
                kind,
                subject,
                revision,
                events.event(registration.event()).slug(),
                new Recipient(person.addressedName(), person.email(), person.language()));
    }
}
