package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
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
    AccessLinks links;

    @Inject
    Outbox outbox;

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
        for (Person person : chosen) {
            Invitation draft = known.get(person.id());
            if (draft == null) {
                invitations.add(new Invitation(campaign, person.id()));
            } else {
                draft.joins(campaign);
            }
        }
        return campaign;
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
     * Queues the mails. Sending again queues only what is still a draft.
     *
     * @return how many were queued now
     */
    public int send(Campaign campaign) {
        Event event = events.event(campaign.event());
        Instant now = clock.instant();
        Instant expires = event.endOfLastDay();
        List<Invitation> drafts = invitations.ofCampaign(campaign.id()).stream()
                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                .toList();
        if (!expires.isAfter(now)) {
            throw new Refused("event-over");
        }
        People people = network.people(drafts.stream().map(Invitation::person).toList());
        for (Invitation invitation : drafts) {
            Person person = people.get(invitation.person());
            invitation.queue(now);
            links.issue(Purpose.INVITATION, invitation.id(), expires);
            outbox.queue(
                    InvitationLetter.KIND,
                    invitation.id(),
                    0,
                    event.slug(),
                    new Recipient(person.addressedName(), person.email(), person.language()));
        }
        trail.record("campaign.sent", "campaign " + campaign.id(), event.slug(), Map.of("queued", drafts.size()));
        return drafts.size();
    }
}
