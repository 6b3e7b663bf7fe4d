package org.plenary.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.Settings;

/** Seals new entries every few seconds, so that writers do not queue on the chain. Any node may do it. */
@ApplicationScoped
public class Sealing {
    private static final System.Logger LOG = System.getLogger(Sealing.class.getName());
    private static final int SECONDS = 10;

    @Inject
    Trail trail;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 30) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::seal, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void seal() {
        try {
            trail.seal();
        } catch (RuntimeException e) {
            // the next round seals what this one left
            LOG.log(System.Logger.Level.WARNING, "Sealing the audit trail failed: {0}", e.getMessage());
        }
    }
}
