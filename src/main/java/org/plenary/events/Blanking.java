package org.plenary.events;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.plenary.database.Changed;

/**
 * Blanks every half an hour, and as soon as somebody says that less is kept, what is kept no longer, in short steps. Any
 * node may do it, and each takes other events.
 */
@ApplicationScoped
public class Blanking {
    private static final System.Logger LOG = System.getLogger(Blanking.class.getName());
    private static final int FIRST_MINUTES = 2;
    private static final int MINUTES = 30;
    /** After the database was brought up to date. */
    private static final int LATE = 50;

    @Inject
    Retention retention;

    @Inject
    Blanking self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(LATE) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::round, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void kept(@Observes Changed changed) {
        if (changed.concerns("retention")) {
            executor.execute(this::round);
        }
    }

    private void round() {
        try {
            self.blankAll();
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Looking for what is kept no longer failed, the next round goes on",
                    e);
        }
    }

    @ActivateRequestContext
    void blankAll() {
        retention.over().forEach(this::blank);
    }

    /** One event that cannot be blanked does not keep the others. */
    private void blank(UUID event) {
        try {
            int steps = 0;
            while (retention.step(event)) {
                steps++;
            }
            LOG.log(System.Logger.Level.DEBUG, "Blanked event {0} in {1} steps", event, steps);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Blanking event " + event + " stopped, the next round goes on", e);
        }
    }
}
