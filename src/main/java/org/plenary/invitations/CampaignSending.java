package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.events.PlaceCount;
import org.plenary.events.Places;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.mail.Mailings;
import org.plenary.mail.Outbox;
import org.plenary.mail.Progress;
import org.plenary.mail.Queued;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.network.Person;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to campaigns on their way: send, hold, go on, call back, see how far they have come. */
@ApplicationScoped
@Transactional
public class CampaignSending {
    @Inject
    Clock clock;

    @Inject
    InvitationRepository invitations;

    @Inject
    BulkRepository bulk;

    @Inject
    Delegations delegations;

    @Inject
    Network network;

    @Inject
    Events events;

    @Inject
    AccessLinks links;

    @Inject
    Places places;

    @Inject
    Mailings mailings;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /**
     * Gives everybody a seat and queues their mails. Sending again reaches those who had none left before; for whom
     * there is still none stays a draft.
     *
     * @return how many were queued now
     * @throws Refused when the event is over, the campaign is held, or there is no seat for anybody
     * @throws Invalid when the words are missing in a language, or the time has passed
     */
    public int send(Campaign campaign, Schedule schedule) {
        Campaign sent = locked(campaign);
        Event event = events.event(sent.event());
        Instant now = clock.instant();
        Ready.inTime(schedule, event, now);
        List<Invitation> drafts = drafts(sent);
        People people = network.people(drafts.stream().map(Invitation::person).toList());
        Ready.toBeRead(sent, people);
        sent.sent(now);
        Map<UUID, Invitation> seated = new HashMap<>();
        Map<UUID, Integer> letters = bulk.queue(seats(drafts, event, now, seated), now);
        if (letters.isEmpty() && !drafts.isEmpty()) {
            throw new Refused("no-seats-for-anybody");
        }
        links.issueAll(Purpose.INVITATION, letters.keySet(), event.endOfLastDay());
        List<Queued> mails = letters.entrySet().stream()
                .map(letter -> mail(
                        letter, people.get(LookedUp.in(seated, letter.getKey()).person()), schedule))
                .toList();
        mailings.queue(sent.id(), InvitationLetter.KIND, event.slug(), mails);
        trail.record("campaign.sent", subject(sent), event.slug(), Map.of("queued", letters.size()));
        return letters.size();
    }

    private List<Invitation> drafts(Campaign campaign) {
        return invitations.ofCampaign(campaign.id()).stream()
                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                .toList();
    }

    /** @param seated takes whoever has a seat now, by invitation */
    private Map<UUID, Mode> seats(List<Invitation> drafts, Event event, Instant now, Map<UUID, Invitation> seated) {
        Map<UUID, Delegation> locked = delegations.locked(drafts);
        PlaceCount count = places.locked(event.id());
        Map<UUID, Mode> seats = new HashMap<>();
        for (Invitation draft : drafts) {
            Delegation delegation = Objects.requireNonNull(locked.get(draft.delegation()), "locked for every draft");
            Optional<Mode> free = count.open(event.mode())
                    .filter(open -> delegation.isOpen(now))
                    .flatMap(delegation::seatAt);
            if (free.isPresent()) {
                delegation.move(Optional.empty(), free);
                seats.put(draft.id(), free.get());
                seated.put(draft.id(), draft);
                count = free.get() == Mode.ON_SITE ? count.withOneMore() : count;
            }
        }
        return seats;
    }

    private static Queued mail(Map.Entry<UUID, Integer> letter, Person person, Schedule schedule) {
        return new Queued(
                letter.getKey(),
                letter.getValue(),
                new Recipient(person.addressedName(), person.email(), person.language()),
                schedule.notBefore(person.zone()));
    }

    /** Sends no more of it for the time being; doing so twice changes nothing. */
    public void pause(Campaign campaign) {
        Campaign paused = locked(campaign);
        if (paused.paused()) {
            mailings.hold(paused.id());
            record("campaign.paused", paused, Map.of());
        }
    }

    /** Goes on where it was held; doing so twice changes nothing. */
    public void resume(Campaign campaign) {
        Campaign resumed = locked(campaign);
        if (resumed.resumed()) {
            mailings.release(resumed.id());
            record("campaign.resumed", resumed, Map.of());
        }
    }

    /**
     * Sends no more of it; who has had no mail is as if never invited, and their seats are free.
     *
     * @return how many mails were not sent
     */
    public int cancel(Campaign campaign) {
        Campaign cancelled = locked(campaign);
        if (!cancelled.cancelled()) {
            return 0;
        }
        Set<UUID> unsent = Set.copyOf(mailings.withdraw(cancelled.id()));
        List<Invitation> waiting = invitations.ofCampaign(cancelled.id()).stream()
                .filter(invitation -> unsent.contains(invitation.id()))
                .toList();
        delegations.locked(waiting);
        List<UUID> recalled = bulk.recall(unsent, clock.instant());
        links.revokeAll(Purpose.INVITATION, recalled);
        record("campaign.cancelled", cancelled, Map.of("unsent", recalled.size()));
        return recalled.size();
    }

    public Progress progress(Campaign campaign) {
        return mailings.progress(campaign.id());
    }

    /** Sends the mail as somebody will see it to whoever is trying it out. */
    public void tryOut(Campaign campaign, UUID as, Recipient to) {
        Invitation shown = invitations
                .find(as)
                .filter(invitation -> invitation.campaign().equals(Optional.of(campaign.id())))
                .orElseThrow(NotFound::new);
        Language language = network.person(shown.person()).language();
        int revision = (int) clock.instant().getEpochSecond();
        outbox.queue(
                TrialLetter.KIND,
                as,
                revision,
                events.event(campaign.event()).slug(),
                new Recipient(to.name(), to.address(), language));
    }

    private Campaign locked(Campaign campaign) {
        return invitations.lockedCampaign(campaign.id()).orElseThrow(NotFound::new);
    }

    private void record(String action, Campaign campaign, Map<String, Object> more) {
        trail.record(action, subject(campaign), events.event(campaign.event()).slug(), more);
    }

    private static String subject(Campaign campaign) {
        return "campaign " + campaign.id();
    }
}
