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
 * Looks every half a minute, and as soon as a place in a session is free, for whom it is. Every node does, and each takes
 * other sessions.
 */
@ApplicationScoped
public class SeatFilling {
    private static final System.Logger LOG = System.getLogger(SeatFilling.class.getName());
    private static final int SECONDS = 30;

    @Inject
    SignUps signUps;

    @Inject
    SeatFilling self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 60) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::fill, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void freed(@Observes Changed changed) {
        if (changed.concerns("session-places")) {
            executor.execute(this::fill);
        }
    }

    private void fill() {
        try {
            self.fillAll();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Filling sessions stopped, the next round goes on", e);
        }
    }

    @ActivateRequestContext
    void fillAll() {
        while (signUps.serve()) {
            LOG.log(System.Logger.Level.DEBUG, "There may be more places to fill");
        }
    }
}
