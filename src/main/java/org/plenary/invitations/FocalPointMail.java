package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Colleagues;
import org.plenary.network.Person;

/** Writes to the focal points of a delegation; each mail carries their own link. */
@ApplicationScoped
class FocalPointMail {
    @Inject
    Clock clock;

    @Inject
    FocalPointRepository focalPoints;

    @Inject
    Colleagues colleagues;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    /** How many would get a mail. */
    int readers(List<Delegation> delegations) {
        return colleagues
                .focalPoints(delegations.stream()
                        .map(delegation -> delegation.organisation().id())
                        .toList())
                .size();
    }

    /** @return to how many */
    int send(String letter, Event event, Delegation delegation) {
        List<Person> people =
                colleagues.focalPoints(List.of(delegation.organisation().id()));
        people.forEach(person -> send(letter, event, of(delegation, person.id()), person));
        return people.size();
    }

    private FocalPoint of(Delegation delegation, UUID person) {
        return focalPoints.of(delegation.id(), person).orElseGet(() -> {
            FocalPoint made = new FocalPoint(delegation, person);
            focalPoints.add(made);
            return made;
        });
    }

    private void send(String letter, Event event, FocalPoint focalPoint, Person person) {
        int number = focalPoint.isWrittenTo(clock.instant());
        links.issue(Purpose.FOCAL_POINT, focalPoint.id(), event.endOfLastDay());
        outbox.queue(
                letter,
                focalPoint.id(),
                number,
                event.slug(),
                new Recipient(person.addressedName(), person.email(), person.language()));
    }
}
