package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.database.Notices;
import org.plenary.settings.MailSettings;

/** The door for delivery: takes messages out of the outbox and puts back what became of them, in short transactions. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Dispatch {
    /** Longer than any single attempt may take; a node that dies is noticed at once, without waiting for it. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final int EACH = 20;

    @Inject
    Clock clock;

    @Inject
    MailSettings settings;

    @Inject
    LeaseRepository leases;

    @Inject
    SettlementRepository settlements;

    @Inject
    Letters letters;

    @Inject
    Suppressions suppressions;

    @Inject
    Event<MessagesSettled> settled;

    /** Makes what dead nodes had in their hands ready again. @return how many messages that were */
    public long free() {
        Instant now = clock.instant();
        long freed = 0;
        for (int presence : leases.gone(Notices.PRESENCE)) {
            freed += leases.free(presence, now);
        }
        return freed;
    }

    /** The same for what a node has had for too long. */
    public void freeOverdue() {
        leases.freeOverdue(clock.instant());
    }

    public void appear(int presence) {
        leases.appears(presence, clock.instant());
    }

    /** Single messages first, then mailings, beginning after that domain and then all over. */
    public List<Message> lease(int presence, int most, String after) {
        Instant now = clock.instant();
        Lease wish = new Lease(presence, most, now, now.plus(LEASE));
        if (settings.perDomain().isPresent()) {
            leases.queueUp();
        }
        List<Message> leased = new ArrayList<>(counted(leases.single(wish), wish));
        more(leased, wish, after, EACH);
        more(leased, wish, "", EACH);
        more(leased, wish, "", most);
        return leased;
    }

    private void more(List<Message> leased, Lease wish, String after, int each) {
        if (leased.size() < wish.most()) {
            Lease rest = wish.atMost(wish.most() - leased.size());
            leased.addAll(counted(leases.bulk(rest, after, each, settings.perDomain()), rest));
        }
    }

    private List<Message> counted(List<Message> leased, Lease wish) {
        if (settings.perDomain().isPresent() && !leased.isEmpty()) {
            settlements.taken(
                    leased.stream().collect(Collectors.groupingBy(Message::domain, Collectors.counting())), wish.now());
        }
        return leased;
    }

    public Drafts write(List<Message> messages) {
        Set<UUID> heldBack = suppressions.heldBack(messages);
        List<Message> wanted = messages.stream()
                .filter(message -> !heldBack.contains(message.id()))
                .toList();
        return new Drafts(letters.write(wanted), heldBack);
    }

    /** Puts on record what became of messages, and tells it. */
    public void settle(Collection<Settlement> done, int presence) {
        Set<UUID> ours = note(done, presence);
        done.stream()
                .map(Settlement::message)
                .filter(message -> message.state().isFinal() && ours.contains(message.id()))
                .collect(Collectors.groupingBy(message -> List.of(message.kind(), message.state())))
                .forEach((same, messages) -> settled.fire(new MessagesSettled(
                        messages.get(0).kind(),
                        messages.get(0).state(),
                        messages.stream().map(Message::subject).toList())));
    }

    /** The same without telling it: for when those who are told would have it forgotten, and the mail sent again. */
    public void settleSilently(Collection<Settlement> done, int presence) {
        note(done, presence);
    }

    private Set<UUID> note(Collection<Settlement> done, int presence) {
        Instant now = clock.instant();
        Set<String> troubled = domains(done, Outcome::isTrouble);
        if (!troubled.isEmpty()) {
            settlements.trouble(troubled, now);
        }
        return Set.copyOf(settlements.settle(done, domains(done, Outcome.Sent.class::isInstance), presence));
    }

    private static Set<String> domains(Collection<Settlement> done, Predicate<Outcome> which) {
        return done.stream()
                .filter(one -> which.test(one.outcome()))
                .map(one -> one.message().domain())
                .collect(Collectors.toSet());
    }

    public List<String> resting() {
        return settlements.resting(clock.instant());
    }

    /** Puts on record what keeps this node from the mail server; empty when nothing does. */
    public void reach(int presence, String trouble) {
        settlements.reach(presence, trouble, clock.instant());
    }
}
