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
import org.plenary.database.Changed;
import org.plenary.settings.Settings;

/**
 * Looks every quarter of an hour, and as soon as the days are set, for who is to be reminded. Every node does, and each
 * takes other people.
 */
@ApplicationScoped
public class Reminding {
    private static final System.Logger LOG = System.getLogger(Reminding.class.getName());
    private static final int FIRST = 1;
    private static final int MINUTES = 15;
    private static final int AT_ONCE = 500;

    @Inject
    Reminders reminders;

    @Inject
    Reminding self;

    @Resource
    ManagedScheduledExecutorService executor;

    void start(@Observes @Priority(Settings.FIRST + 41) @Initialized(ApplicationScoped.class) Object started) {
        executor.scheduleWithFixedDelay(this::remind, FIRST, MINUTES, TimeUnit.MINUTES);
    }

    void set(@Observes Changed changed) {
        if (changed.concerns("reminders")) {
            executor.execute(this::remind);
        }
    }

    private void remind() {
        try {
            self.remindAll();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Reminding stopped, the next round goes on", e);
        }
    }

    @ActivateRequestContext
    void remindAll() {
        while (reminders.remind(AT_ONCE) == AT_ONCE) {
            LOG.log(System.Logger.Level.DEBUG, "There are more people to remind");
        }
    }
}
