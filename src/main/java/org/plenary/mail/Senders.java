package org.plenary.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The threads that send what lies in the tray, each over a line of its own. */
final class Senders {
    private static final System.Logger LOG = System.getLogger(Senders.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Dispatch dispatch;
    private final Smtp smtp;
    private final Clock clock;
    private final Executor executor;
    private final int lines;
    private final Tray tray;
    private final Ledger ledger;
    private final BooleanSupplier goesOn;
    private final Sender sender;
    private final List<FutureTask<?>> threads = new ArrayList<>();
    private final AtomicInteger reaching = new AtomicInteger();
    private volatile @Nullable String trouble;
    private volatile boolean reached;

    Senders(Delivery delivery, Tray tray, Ledger ledger, BooleanSupplier goesOn) {
        dispatch = delivery.dispatch;
        smtp = delivery.smtp;
        clock = delivery.clock;
        executor = delivery.executor;
        lines = delivery.settings.connections();
        this.tray = tray;
        this.ledger = ledger;
        this.goesOn = goesOn;
        sender = smtp.sender();
    }

    /** Begins once, when there is something to send. */
    void begin() {
        if (threads.isEmpty()) {
            reaching.set(lines);
            for (int i = 0; i < lines; i++) {
                FutureTask<?> thread = new FutureTask<>(this::send, null);
                threads.add(thread);
                executor.execute(thread);
            }
        }
    }

    /** What kept all of them from the mail server. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    boolean reached() {
        return reached;
    }

    /** Waits for what is being sent. */
    void end() throws InterruptedException {
        for (FutureTask<?> thread : threads) {
            try {
                thread.get();
            } catch (ExecutionException e) {
                LOG.log(System.Logger.Level.ERROR, "A line to the mail server ended", e);
            }
        }
    }

    private void send() {
        Line line = smtp.take();
        try {
            boolean reached = true;
            while (reached && goesOn.getAsBoolean()) {
                Optional<Written> next = tray.take();
                if (next.isEmpty()) {
                    return;
                }
                reached = attempt(next.get(), line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            smtp.giveBack(line);
        }
    }

    /**
     * What waited for a line may have been answered or revoked meanwhile, so it is written again.
     *
     * @return whether the mail server was reached
     */
    private boolean attempt(Written one, Line line) {
        Instant begun = clock.instant();
        if (!one.message().isLeasedFor(Smtp.LONGEST_ATTEMPT, begun)) {
            return done(one, new Outcome.Postponed(), begun);
        }
        try {
            if (one.at().plus(FRESH).isAfter(begun)) {
                return reached(one, line.send(mail(one)), begun);
            }
            Drafts now = dispatch.write(List.of(one.message()));
            Optional<Wording> wording = now.of(one.message());
            if (wording.isEmpty()) {
                return done(one, now.ending(one.message()), begun);
            }
            Written fresh = new Written(one.message(), wording.get(), begun);
            return reached(fresh, line.send(mail(fresh)), begun);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Message " + one.message().id() + " cannot be written", e);
            return done(one, new Outcome.Deferred(Outcome.Why.UNWRITTEN, OneLine.of(e.toString())), begun);
        }
    }

    private boolean reached(Written one, Outcome outcome, Instant begun) {
        boolean unreached = outcome instanceof Outcome.Deferred deferred && deferred.why() == Outcome.Why.UNREACHED;
        if (unreached && reaching.decrementAndGet() > 0) {
            tray.putBack(one);
            return false;
        }
        if (unreached) {
            trouble = outcome.answer();
        } else {
            reached = true;
        }
        done(one, outcome, begun);
        return !unreached;
    }

    private boolean done(Written one, Outcome outcome, Instant begun) {
        Instant ended = clock.instant();
        Optional<Wording> said = outcome.attempt().map(attempt -> one.wording());
        ledger.add(Settlement.of(one.message(), outcome, begun, ended, said));
        tray.finished(one, Duration.between(begun, ended));
        return true;
    }

    private Mail mail(Written one) {
        return new Mail(one.message(), sender.rendered(one.message(), one.wording()), sender, clock.instant());
    }
}
