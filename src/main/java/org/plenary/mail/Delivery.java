package org.plenary.mail;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenary.database.Changed;
import org.plenary.settings.Settings;

/** Takes what is due from the outbox and delivers it, woken by what is queued and every few seconds anyway. */
@ApplicationScoped
public class Delivery {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());
    private static final int SECONDS = 5;
    private static final int AT_ONCE = 50;

    @Inject
    Outbox outbox;

    @Inject
    Smtp smtp;

    @Inject
    Delivery self;

    @Resource
    ManagedScheduledExecutorService executor;

    private final AtomicBoolean running = new AtomicBoolean();

    void start(@Observes @Priority(Settings.FIRST + 40) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::deliver, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void queued(@Observes Changed changed) {
        if (changed.topic().equals("mail")) {
            executor.submit(this::deliver);
        }
    }

    private void deliver() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            self.deliverAll();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Delivering mail stopped, the next round goes on", e);
        } finally {
            running.set(false);
        }
    }

    @ActivateRequestContext
    void deliverAll() {
        List<UUID> leased = outbox.lease(AT_ONCE);
        while (!leased.isEmpty()) {
            try (Smtp.Line line = smtp.line()) {
                leased.forEach(id -> outbox.settle(id, attempt(id, line)));
            }
            leased = outbox.lease(AT_ONCE);
        }
    }

    private Outcome attempt(UUID id, Smtp.Line line) {
        try {
            Optional<Rendered> rendered = outbox.read(id);
            if (rendered.isEmpty()) {
                return new Outcome.Withdrawn();
            }
            return outbox.captures() ? new Outcome.Captured() : line.send(outbox.message(id), rendered.get());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Message " + id + " cannot be written", e);
            return new Outcome.Failed(e.toString(), false);
        }
    }
}
