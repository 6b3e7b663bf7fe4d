package org.plenary.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plenary.database.Changed;
import org.plenary.database.Notices;
import org.plenary.database.Present;
import org.plenary.settings.MailSettings;
import org.plenary.settings.Settings;

/** Delivers in rounds, woken by what is queued and every few seconds anyway; later while the mail server is away. */
@ApplicationScoped
public class Delivery {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 5;
    private static final int OVERDUE_EVERY = 60;
    private static final int STOP_MS = 5_000;
    private static final int GLANCE_MS = 50;

    @Inject
    Dispatch dispatch;

    @Inject
    Smtp smtp;

    @Inject
    MailSettings settings;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService ticks;

    @Resource
    ManagedExecutorService executor;

    private final AtomicInteger wishes = new AtomicInteger();
    private volatile @Nullable Round current;
    private volatile boolean stopped;
    private volatile Instant notBefore = Instant.MIN;
    private final AtomicInteger failures = new AtomicInteger();
    private int tick;

    void start(@Observes @Priority(Settings.FIRST + 40) @Initialized(ApplicationScoped.class) Object started) {
        ticks.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void queued(@Observes Changed changed) {
        if (changed.concerns("mail")) {
            wake();
        }
    }

    /** What was queued while nobody here could deliver, such as before a crash, does not wait for the next tick. */
    void present(@Observes Present present) {
        wake();
    }

    private void tick() {
        smtp.tidy();
        if (tick++ % OVERDUE_EVERY == 0) {
            executor.execute(dispatch::freeOverdue);
        }
        wake();
    }

    private void wake() {
        Round round = current;
        if (round != null) {
            round.nudge();
        }
        if (wishes.getAndIncrement() == 0) {
            executor.execute(this::deliver);
        }
    }

    /** Again for wishes that came when the round was about to end. */
    private void deliver() {
        int seen;
        do {
            seen = wishes.get();
            round();
        } while (!wishes.compareAndSet(seen, 0));
    }

    private void round() {
        OptionalInt presence = notices.presence();
        if (stopped || presence.isEmpty() || clock.instant().isBefore(notBefore)) {
            return;
        }
        try {
            int number = presence.getAsInt();
            Round round = new Round(this, number, () -> notices.presence().equals(presence));
            current = round;
            dispatch.appear(number);
            Optional<String> trouble = round.run();
            if (trouble.isPresent()) {
                away(number, trouble.get());
            } else if (round.reached() && failures.getAndSet(0) > 0) {
                dispatch.reach(number, "");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Delivering mail stopped, the next round goes on", e);
        } finally {
            current = null;
        }
    }

    private void away(int presence, String trouble) {
        LOG.log(System.Logger.Level.WARNING, "The mail server does not take mail: {0}", trouble);
        notBefore =
                clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failures.getAndIncrement(), DOUBLINGS)));
        dispatch.reach(presence, trouble);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Round round = current;
        if (round != null) {
            round.stop();
        }
        for (int waited = 0; current != null && waited < STOP_MS; waited += GLANCE_MS) {
            pause();
        }
        smtp.closeAll();
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
