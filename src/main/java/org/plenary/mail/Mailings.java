package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to mailings to many as a whole. What is on its way to the mail server while they are held still goes. */
@ApplicationScoped
@Transactional
public class Mailings {
    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    MailingRepository mailings;

    @Inject
    MessageRepository messages;

    /**
     * Queues the messages of a mailing; what was queued before is left out.
     *
     * @return how many were queued now
     * @throws org.plenary.problem.Invalid for an address nothing can be sent to; then none is queued
     */
    public int queue(UUID mailing, String kind, String event, Collection<Queued> many) {
        return outbox.queue(kind, event, Optional.of(mailing), many);
    }

    /** Sends no more of it for the time being. */
    public void hold(UUID mailing) {
        mailings.hold(mailing);
    }

    /** Goes on, each message at its time or, if that has passed, at once. */
    public void release(UUID mailing) {
        if (mailings.release(mailing, clock.instant()) > 0) {
            messages.announce();
        }
    }

    /** Sends no more of it. @return the subjects of those that were not sent, in no order */
    public List<UUID> withdraw(UUID mailing) {
        return mailings.withdraw(mailing);
    }

    public Progress progress(UUID mailing) {
        return mailings.progress(mailing);
    }
}
