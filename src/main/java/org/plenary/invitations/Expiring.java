package org.plenary.invitations;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.plenary.settings.Settings;

/** Looks every minute for delegations whose deadline has passed. Every node does, and each takes other ones. */
@ApplicationScoped
public class Expiring {
    private static final System.Logger LOG = System.getLogger(Expiring.class.getName());
    private static final int MINUTES = 1;
    private static final int AT_ONCE = 20;

    @Inject
    Deadlines deadlines;

    @Inject
    Expiring self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 40) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::expire, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void expire() {
        try {
            self.expireAll();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Closing delegations stopped, the next round goes on", e);
        }
    }

    @ActivateRequestContext
    void expireAll() {
        while (deadlines.expire(AT_ONCE) == AT_ONCE) {
            LOG.log(System.Logger.Level.DEBUG, "There are more delegations to close");
        }
    }
}
