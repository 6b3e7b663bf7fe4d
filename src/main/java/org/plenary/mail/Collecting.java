package org.plenary.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenary.database.Alone;
import org.plenary.database.Changed;
import org.plenary.settings.ReturnSettings;
import org.plenary.settings.Settings;

/** Looks into the mailbox every minute and whenever somebody asks for it, on one node at a time. */
@ApplicationScoped
public class Collecting {
    private static final System.Logger LOG = System.getLogger(Collecting.class.getName());
    private static final int MINUTES = 1;

    @Inject
    ReturnSettings settings;

    @Inject
    Returns returns;

    @Inject
    Alone alone;

    @Resource
    ManagedScheduledExecutorService ticks;

    @Resource
    ManagedExecutorService executor;

    private final AtomicInteger wishes = new AtomicInteger();
    private volatile boolean stopped;

    void start(@Observes @Priority(Settings.FIRST + 40) @Initialized(ApplicationScoped.class) Object started) {
        ticks.scheduleWithFixedDelay(this::wish, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void asked(@Observes Changed changed) {
        if (changed.concerns("mailbox")) {
            wish();
        }
    }

    private void wish() {
        if (settings.imapHost().isPresent() && wishes.getAndIncrement() == 0) {
            executor.execute(this::look);
        }
    }

    /** Again for wishes that came while it was under way. */
    private void look() {
        int seen;
        do {
            seen = wishes.get();
            try {
                alone.run("mailbox", this::collect);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Reading the mailbox stopped, the next round goes on", e);
            }
        } while (!stopped && !wishes.compareAndSet(seen, 0));
    }

    private void collect() {
        try {
            mailbox().collect(source -> !stopped && take(ArrivalReader.read(source)));
            returns.looked("");
        } catch (MessagingException e) {
            String trouble = Reply.words(e);
            LOG.log(System.Logger.Level.WARNING, "The mailbox cannot be read: {0}", trouble);
            returns.looked(trouble);
        }
    }

    /** One mail that cannot be taken in holds up no other; it stays where it is. */
    private boolean take(Arrival arrival) {
        try {
            return returns.take(arrival);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A mail in the mailbox cannot be taken in", e);
            return false;
        }
    }

    private Mailbox mailbox() {
        return new Mailbox(
                settings.imapHost().orElse(""),
                settings.imapPort(),
                settings.imapTls(),
                settings.imapUser(),
                settings.imapPassword(),
                settings.imapFolder());
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
