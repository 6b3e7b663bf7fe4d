package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.mail.Outbox;
import org.plenary.mail.Queued;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The door to reminders: to those who have not answered, some days before their deadline, and only so often. */
@ApplicationScoped
@Transactional
public class Reminders {
    private static final int MOST = 5;
    private static final int EARLIEST = 90;

    @Inject
    Clock clock;

    @Inject
    ReminderRepository reminders;

    @Inject
    InvitationRepository invitations;

    @Inject
    DelegationRepository delegations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /** How many days before the deadline, the furthest first; empty for none. */
    public List<Integer> ladder(Event event) {
        return reminders.ladder(event.id());
    }

    /**
     * Reminds so many days before the deadline from now on.
     *
     * @throws Invalid for more than five, or a day that is none from 1 to 90
     */
    public void climb(Event event, List<Integer> days) {
        if (days.size() > MOST) {
            throw new Invalid(Fault.of("days", "too-many", "most", MOST));
        }
        if (days.stream().anyMatch(day -> day < 1 || day > EARLIEST)) {
            throw new Invalid(Fault.of("days", "days", "most", EARLIEST));
        }
        List<Integer> steps = new ArrayList<>(new TreeSet<>(days));
        Collections.reverse(steps);
        reminders.climb(event.id(), steps);
        trail.record("reminders.set", "event " + event.id(), event.slug(), Map.of("days", steps.toString()));
    }

    /**
     * Queues reminders that are due, for the next morning of each recipient or, where that is too late, at once.
     *
     * @return how many were queued; as many as asked for when there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int remind(int most) {
        Instant now = clock.instant();
        Map<UUID, Integer> due = new HashMap<>();
        reminders.due(most, now).forEach(row -> due.put((UUID) row[0], (Integer) row[1]));
        List<Invitation> reminded = invitations.find(due.keySet());
        People people = network.people(reminded.stream().map(Invitation::person).toList());
        Map<UUID, Delegation> seats =
                delegations
                        .find(reminded.stream()
                                .map(Invitation::delegation)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Delegation::id, Function.identity()));
        Map<UUID, List<Queued>> mails = new HashMap<>();
        for (Invitation invitation : reminded) {
            int step = LookedUp.in(due, invitation.id());
            invitation.reminded(step);
            Instant closes = LookedUp.in(seats, invitation.delegation()).closesAt();
            mails.computeIfAbsent(invitation.event(), none -> new ArrayList<>())
                    .add(mail(invitation, people.get(invitation.person()), step, closes, now));
        }
        mails.forEach((event, many) ->
                outbox.queue(ReminderLetter.KIND, events.event(event).slug(), many));
        return due.size();
    }

    private static Queued mail(Invitation invitation, Person person, int step, Instant closes, Instant now) {
        // each letter of an invitation has its own ladder
        int revision = invitation.letters() * (EARLIEST + 1) + step;
        return new Queued(
                invitation.id(),
                revision,
                new Recipient(person.addressedName(), person.email(), person.language()),
                Optional.of(morning(person.zone(), now)).filter(closes::isAfter));
    }

    /** The next time it is nine o'clock there. */
    static Instant morning(ZoneId zone, Instant now) {
        ZonedDateTime there = now.atZone(zone);
        ZonedDateTime today = there.toLocalDate().atTime(Schedule.MORNING).atZone(zone);
        return (today.isBefore(there)
                        ? there.toLocalDate()
                                .plusDays(1)
                                .atTime(Schedule.MORNING)
                                .atZone(zone)
                        : today)
                .toInstant();
    }
}
