package org.plenary.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Delivers all that is due: one thread leases and writes, several send, one puts on record. It ends when nothing is due
 * and nothing under way, when the mail server cannot be reached, or when the node is not present any more.
 */
final class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final int BATCH = 200;
    private static final int MOST = 2_000;
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration HOUSEKEEPING = Duration.ofSeconds(5);

    private final Dispatch dispatch;
    private final Clock clock;
    private final boolean captures;
    private final int presence;
    private final BooleanSupplier present;
    private final Tray tray;
    private final Ledger ledger;
    private final Senders senders;
    private volatile boolean stopped;
    private String lastDomain = "";
    private Instant keptHouse = Instant.MIN;

    Round(Delivery delivery, int presence, BooleanSupplier present) {
        dispatch = delivery.dispatch;
        clock = delivery.clock;
        captures = delivery.settings.smtpHost().isEmpty();
        this.presence = presence;
        this.present = present;
        tray = new Tray(delivery.settings.connections(), clock);
        ledger = new Ledger(dispatch, presence, delivery.executor);
        senders = new Senders(delivery, tray, ledger, this::goesOn);
    }

    /** @return what keeps us from the mail server, if something does */
    Optional<String> run() throws InterruptedException {
        try {
            feed();
        } finally {
            tray.close();
            if (present.getAsBoolean()) {
                postpone(tray.withdrawAll());
            }
            senders.end();
            ledger.close();
        }
        return senders.trouble();
    }

    private void feed() throws InterruptedException {
        while (goesOn()) {
            keepHouse();
            if (tray.backlog() >= BATCH / 2 || tray.size() >= MOST) {
                tray.await(GLANCE);
                continue;
            }
            List<Message> leased = dispatch.lease(presence, BATCH, lastDomain);
            if (!leased.isEmpty()) {
                hand(leased);
            } else if (tray.isIdle()) {
                return;
            } else {
                tray.await(GLANCE);
            }
        }
    }

    private boolean goesOn() {
        return !stopped && present.getAsBoolean() && senders.trouble().isEmpty();
    }

    private void keepHouse() {
        Instant now = clock.instant();
        if (ledger.sawTrouble()) {
            dispatch.resting().forEach(domain -> postpone(tray.withdraw(domain)));
        }
        if (keptHouse.plus(HOUSEKEEPING).isBefore(now)) {
            keptHouse = now;
            long freed = dispatch.free();
            if (freed > 0) {
                LOG.log(System.Logger.Level.INFO, "Took over {0} messages of a node that is gone", freed);
            }
        }
    }

    private void hand(List<Message> leased) {
        Instant now = clock.instant();
        lastDomain = last(leased);
        List<Written> written = new ArrayList<>();
        drafts(leased, now).forEach((message, drafts) -> {
            Optional<Wording> wording = drafts.of(message);
            if (wording.isEmpty()) {
                settle(message, drafts.ending(message), now, null);
            } else if (captures) {
                settle(message, new Outcome.Captured(), now, wording.get());
            } else {
                written.add(new Written(message, wording.get(), now));
            }
        });
        if (!written.isEmpty()) {
            senders.begin();
            tray.put(written);
        }
    }

    /** The next lease begins after the farthest domain of this one, or all over. */
    private String last(List<Message> leased) {
        Comparator<String> order = Comparator.naturalOrder();
        List<String> domains =
                leased.stream().filter(Message::isBulk).map(Message::domain).toList();
        return domains.stream()
                .filter(domain -> domain.compareTo(lastDomain) > 0)
                .max(order)
                .or(() -> domains.stream().max(order))
                .orElse("");
    }

    /** All at once; if that fails one by one, so that the one to blame does not hold up the others. */
    private Map<Message, Drafts> drafts(List<Message> messages, Instant now) {
        Map<Message, Drafts> drafts = new LinkedHashMap<>();
        try {
            Drafts all = dispatch.write(messages);
            messages.forEach(message -> drafts.put(message, all));
        } catch (RuntimeException e) {
            messages.forEach(message -> draft(message, now).ifPresent(one -> drafts.put(message, one)));
        }
        return drafts;
    }

    private Optional<Drafts> draft(Message message, Instant now) {
        try {
            return Optional.of(dispatch.write(List.of(message)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Message " + message.id() + " cannot be written", e);
            settle(message, new Outcome.Deferred(Outcome.Why.UNWRITTEN, OneLine.of(e.toString())), now, null);
            return Optional.empty();
        }
    }

    private void postpone(List<Written> messages) {
        Instant now = clock.instant();
        messages.forEach(one -> settle(one.message(), new Outcome.Postponed(), now, null));
    }

    private void settle(Message message, Outcome outcome, Instant begun, @Nullable Wording said) {
        ledger.add(Settlement.of(message, outcome, begun, clock.instant(), Optional.ofNullable(said)));
    }

    /** Whether the mail server answered, whatever it said. */
    boolean reached() {
        return senders.reached();
    }

    /** Something new may be due. */
    void nudge() {
        tray.nudge();
    }

    /** Ends after what is being sent at this moment. */
    void stop() {
        stopped = true;
        tray.nudge();
    }
}
