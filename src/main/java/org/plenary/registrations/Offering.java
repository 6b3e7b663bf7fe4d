package org.plenary.registrations;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.plenary.database.Changed;
import org.plenary.settings.Settings;

/**
 * Looks every half a minute, and as soon as a place is free, for whom to offer it. Every node does, and each takes other
 * events.
 */
@ApplicationScoped
public class Offering {
    private static final System.Logger LOG = System.getLogger(Offering.class.getName());
    private static final int SECONDS = 30;

    @Inject
    WaitingList waiting;

    @Inject
    Offering self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 50) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::offer, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void freed(@Observes Changed changed) {
        if (changed.concerns("places")) {
            executor.execute(this::offer);
        }
    }

    private void offer() {
        try {
            self.offerAll();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Offering places stopped, the next round goes on", e);
        }
    }

    @ActivateRequestContext
    void offerAll() {
        while (waiting.serve()) {
            LOG.log(System.Logger.Level.DEBUG, "There may be more places to offer");
        }
    }
}
