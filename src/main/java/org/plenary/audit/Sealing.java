package org.plenary.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.Settings;

/** Seals new entries every few seconds, so that writers do not queue on the chain. Any node may do it. */
@ApplicationScoped
public class Sealing {
    private static final System.Logger LOG = System.getLogger(Sealing.class.getName());
    private static final int SECONDS = 10;

    @Inject
    TrailRepository entries;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 30) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::seal, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void seal() {
        try {
            transaction.begin();
            try {
                entries.seal();
            } catch (RuntimeException e) {
                // left open it would stay with this thread, and keep every later job on it from working
                transaction.rollback();
                throw e;
            }
            transaction.commit();
        } catch (Exception e) {
            // the next round seals what this one left
            LOG.log(System.Logger.Level.WARNING, "Sealing the audit trail failed: {0}", e.getMessage());
        }
    }
}
