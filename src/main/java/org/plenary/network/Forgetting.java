package org.plenary.network;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Lets go every hour of what was kept of merges that can no longer be undone. Any node may do it. */
@ApplicationScoped
class Forgetting {
    private static final System.Logger LOG = System.getLogger(Forgetting.class.getName());
    private static final int HOURS = 1;
    /** After the database was brought up to date. */
    private static final int LATE = 40;

    @Inject
    Merges merges;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(LATE) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::forget, HOURS, HOURS, TimeUnit.HOURS);
    }

    private void forget() {
        try {
            int forgotten = merges.forget();
            LOG.log(System.Logger.Level.DEBUG, "Let go of {0} merges", forgotten);
        } catch (RuntimeException e) {
            // the next round does what this one left
            LOG.log(System.Logger.Level.WARNING, "Letting go of merges failed: {0}", e.getMessage());
        }
    }
}
