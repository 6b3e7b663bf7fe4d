package org.plenary.files;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.Settings;

/** Takes bytes away that no file has any more. Every node does, and each takes others. */
@ApplicationScoped
public class Sweeping {
    private static final System.Logger LOG = System.getLogger(Sweeping.class.getName());
    private static final int SECONDS = 10;

    @Inject
    Leftovers leftovers;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 40) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::sweep, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        try {
            while (leftovers.sweep()) {
                LOG.log(System.Logger.Level.DEBUG, "There may be more to take away");
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Taking away bytes stopped, the next round goes on", e);
        }
    }
}
