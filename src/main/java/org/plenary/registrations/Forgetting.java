package org.plenary.registrations;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.Settings;

/** Lets go of applications that were not confirmed, every hour. Any node may do it. */
@ApplicationScoped
public class Forgetting {
    private static final System.Logger LOG = System.getLogger(Forgetting.class.getName());
    private static final int HOURS = 1;

    @Inject
    Applications applications;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 60) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::forget, HOURS, HOURS, TimeUnit.HOURS);
    }

    private void forget() {
        try {
            applications.forget();
        } catch (RuntimeException e) {
            // the next round does what this one left
            LOG.log(System.Logger.Level.WARNING, "Letting go of applications failed: {0}", e.getMessage());
        }
    }
}
