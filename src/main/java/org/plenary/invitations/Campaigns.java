package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to campaigns: choose people, look at the mail, send it once to each. */
@ApplicationScoped
@Transactional
public class Campaigns {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    Network network;

    @Inject
    Events events;

    @Inject
    Delegations delegations;

    @Inject
    Seats seats;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * Prepares invitations for people. Who was invited before is left out.
     *
     * @throws Refused when the event is not public yet, or nobody is left
     */
    public Campaign prepare(Event event, Collection<UUID> people) {
        if (!event.isPublished()) {
            throw new Refused("event-not-published");
        }
        Map<UUID, Invitation> known = invitations.ofEvent(event.id()).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        List<Person> chosen = network.people(people).all().stream()
                .filter(person -> !known.containsKey(person.id())
                        || known.get(person.id()).state() == InvitationState.DRAFT)
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("nobody-to-invite");
        }
        Campaign campaign = new Campaign(event.id(), actor.name(), clock.instant());
        invitations.add(campaign);
        Map<UUID, Delegation> coming =
                delegations.of(event, chosen.stream().map(Person::organisation).toList());
        for (Person person : chosen) {
            Invitation draft = known.computeIfAbsent(person.id(), none -> draft(person, coming));
            draft.joins(campaign);
        }
        return campaign;
    }

    private Invitation draft(Person person, Map<UUID, Delegation> coming) {
        Delegation delegation =
                Objects.requireNonNull(coming.get(person.organisation().id()), "made for everybody chosen");
        Invitation draft = new Invitation(delegation, person.id(), clock.instant());
        invitations.add(draft);
        return draft;
    }

    public Campaign find(Event event, UUID id) {
        return invitations
                .campaign(id)
                .filter(campaign -> campaign.event().equals(event.id()))
                .orElseThrow(NotFound::new);
    }

    public List<Invitation> invitations(Campaign campaign) {
        return invitations.ofCampaign(campaign.id());
    }

    /**
     * Queues the mails, each for a seat. Sending again queues only what is still a draft; for whom there is no seat left
     * in the delegation stays one.
     *
     * @return how many were queued now
     * @throws Refused when the event is over, or there is no seat for anybody
     */
    public int send(Campaign campaign) {
        Event event = events.event(campaign.event());
        if (!event.endOfLastDay().isAfter(clock.instant())) {
            throw new Refused("event-over");
        }
        List<Invitation> drafts = invitations.ofCampaign(campaign.id()).stream()
                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                .toList();
        People people = network.people(drafts.stream().map(Invitation::person).toList());
        Map<UUID, Delegation> locked = delegations.locked(drafts);
        int queued = 0;
        for (Invitation draft : drafts) {
            Delegation delegation = Objects.requireNonNull(locked.get(draft.delegation()), "locked for every draft");
            if (seats.giveIfFree(delegation, draft, people.get(draft.person()), event, clock.instant())) {
                queued++;
            }
        }
        if (queued == 0 && !drafts.isEmpty()) {
            throw new Refused("no-seats-for-anybody");
        }
        trail.record("campaign.sent", "campaign " + campaign.id(), event.slug(), Map.of("queued", queued));
        return queued;
    }
}
