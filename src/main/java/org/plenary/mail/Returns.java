package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.mail.Suppression.Cause;
import org.plenary.mail.Suppression.Reason;
import org.plenary.settings.ReturnSettings;
import org.plenary.settings.Settings;

/**
 * The door for what comes in by mail: finds the message it is about and draws the conclusions, all in one transaction.
 *
 * <p>An address that is dead is suppressed at once. One that did not get through {@value #SOFT_BOUNCES} different
 * messages within 30 days, for reasons that may pass, is suppressed too; after a person has lifted that, counting begins
 * anew.
 */
@ApplicationScoped
@ActivateRequestContext
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Returns {
    static final int SOFT_BOUNCES = 3;
    static final Duration SOFT_BOUNCES_WITHIN = Duration.ofDays(30);

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    ReturnSettings returns;

    @Inject
    MessageRepository messages;

    @Inject
    IncomingRepository incoming;

    @Inject
    Suppressions suppressions;

    @Inject
    Event<AddressBounced> bounced;

    /** The same mail again changes nothing. @return whether it is settled; if not, it is to be brought again later */
    public boolean take(Arrival arrival) {
        if (incoming.isKnown(arrival.key())) {
            return true;
        }
        Optional<Message> about = about(arrival);
        if (about.filter(message -> message.state() == MessageState.SENDING).isPresent()) {
            // what became of the attempt is not on record yet
            return false;
        }
        Instant now = clock.instant();
        Incoming mail = new Incoming(arrival, about, now);
        incoming.add(mail);
        about.ifPresent(message -> conclude(mail, message, now));
        return true;
    }

    private Optional<Message> about(Arrival arrival) {
        Seal seal = new Seal(settings.secret());
        List<String> tokens = returns.address().stream()
                .flatMap(address -> arrival.recipients().stream()
                        .flatMap(recipient -> new ReturnPath(address, seal).token(recipient).stream()))
                .toList();
        if (!tokens.isEmpty()) {
            // a token that is not ours is a forgery, whatever else the mail says
            return tokens.stream()
                    .flatMap(token -> seal.bounced(token).stream())
                    .findFirst()
                    .flatMap(messages::locked);
        }
        return arrival.references().stream()
                .flatMap(reference -> named(reference).stream())
                .findFirst();
    }

    private Optional<Message> named(String messageId) {
        return Message.named(messageId)
                .flatMap(messages::locked)
                .filter(message -> message.messageId(settings.host()).equalsIgnoreCase(messageId));
    }

    private void conclude(Incoming mail, Message message, Instant now) {
        if (mail.kind().bounces()) {
            message.bounced(mail.words());
        }
        if (mail.kind() == IncomingKind.DEAD) {
            suppress(mail, message, Reason.HARD_BOUNCE);
        } else if (mail.kind().isSoft()
                && incoming.soft(mail.address(), now.minus(SOFT_BOUNCES_WITHIN)) >= SOFT_BOUNCES) {
            suppress(mail, message, Reason.BOUNCES);
        }
    }

    private void suppress(Incoming mail, Message message, Reason reason) {
        suppressions.suppress(mail.address(), new Cause(reason, mail.words(), Optional.of(message.id())));
        bounced.fire(new AddressBounced(mail.address()));
    }

    /** Puts on record that the mailbox was looked into, and what was in the way. */
    public void looked(String trouble) {
        incoming.looked(trouble, clock.instant());
    }
}
