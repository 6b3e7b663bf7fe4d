package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.mail.Suppressions;
import org.plenary.mail.Template;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to campaigns that are being prepared: choose people, write to them, look at the mail. */
@ApplicationScoped
@Transactional
public class Campaigns {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    BulkRepository bulk;

    @Inject
    Network network;

    @Inject
    Suppressions suppressions;

    @Inject
    Delegations delegations;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * Prepares invitations for people. Who was invited before, or must not be written to, is left out.
     *
     * @throws Refused when the event is not public yet, or nobody is left
     */
    public Campaign prepare(Event event, Collection<UUID> people) {
        if (!event.isPublished()) {
            throw new Refused("event-not-published");
        }
        Map<UUID, Invitation> known = invitations.ofEvent(event.id()).stream()
                .collect(Collectors.toMap(Invitation::person, Function.identity()));
        Collection<Person> all = network.people(people).all();
        List<Person> fresh = all.stream()
                .filter(person -> !known.containsKey(person.id())
                        || known.get(person.id()).state() == InvitationState.DRAFT)
                .toList();
        Set<String> unwanted =
                suppressions.heldBack(fresh.stream().map(Person::email).toList());
        List<Person> chosen = fresh.stream()
                .filter(person -> !unwanted.contains(person.email()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("nobody-to-invite");
        }
        Campaign campaign = new Campaign(event.id(), actor.name(), clock.instant());
        campaign.leavesOut(all.size() - fresh.size(), fresh.size() - chosen.size());
        invitations.add(campaign);
        Map<UUID, Delegation> coming =
                delegations.of(event, chosen.stream().map(Person::organisation).toList());
        invitations.flush();
        Map<UUID, UUID> added = new HashMap<>();
        for (Person person : chosen) {
            Optional.ofNullable(known.get(person.id()))
                    .ifPresentOrElse(
                            draft -> draft.joins(campaign),
                            () -> added.put(
                                    person.id(),
                                    LookedUp.in(coming, person.organisation().id())
                                            .id()));
        }
        bulk.draft(campaign, added, clock.instant());
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

    /** Of an event, the newest first. */
    public List<Campaign> ofEvent(Event event) {
        return invitations.campaignsOf(event.id());
    }

    /**
     * Writes what the mail says to those who read that language, in place of what every invitation says. Both parts
     * empty takes it back.
     *
     * @param alsoIn the language in which each mail says it a second time
     * @throws Invalid for a text that cannot be sent, with the line of each fault
     * @throws Refused when it was sent already
     */
    public void write(Campaign campaign, Map<Language, Template> words, Optional<Language> alsoIn) {
        List<Fault> faults = words.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .flatMap(one -> faults(one.getKey(), one.getValue()).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Campaign written = invitations.lockedCampaign(campaign.id()).orElseThrow(NotFound::new);
        words.forEach(written::writes);
        written.alsoIn(alsoIn);
        trail.record("campaign.written", "campaign " + campaign.id(), "", Map.of());
    }

    private static List<Fault> faults(Language language, Template words) {
        return words.faults(
                Placeholders.names(), Set.of(Placeholders.LINK), "subject-" + language.tag(), "body-" + language.tag());
    }

    /** The languages its recipients read, in the order of languages. */
    public List<Language> languages(Campaign campaign) {
        List<UUID> people = invitations.ofCampaign(campaign.id()).stream()
                .map(Invitation::person)
                .toList();
        return network.people(people).all().stream()
                .map(Person::language)
                .distinct()
                .sorted()
                .toList();
    }
}
