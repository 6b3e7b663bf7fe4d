package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.settings.MailSettings;
import org.plenary.settings.Settings;

/** The door to mail: queues messages in the caller's transaction and shows what became of them. */
@ApplicationScoped
@Transactional
public class Outbox {
    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    MailSettings mail;

    @Inject
    MessageRepository messages;

    @Inject
    Letters letters;

    @Inject
    Smtp smtp;

    @Inject
    Trail trail;

    /**
     * Queues a message about a subject. Queuing the same kind about the same subject to the same address again does
     * nothing, unless with another revision.
     *
     * @param event slug of the event it belongs to, or empty
     */
    public void queue(String kind, UUID subject, int revision, String event, Recipient recipient) {
        queue(kind, event, List.of(new Queued(subject, revision, recipient)));
    }

    /**
     * The same for many at once, at the price of one.
     *
     * @return how many of them were not queued before
     * @throws org.plenary.problem.Invalid for an address nothing can be sent to; then none is queued
     */
    public int queue(String kind, String event, Collection<Queued> many) {
        return queue(kind, event, Optional.empty(), many);
    }

    /** The same for the messages of a mailing, which {@link Mailings} can hold. */
    int queue(String kind, String event, Optional<UUID> mailing, Collection<Queued> many) {
        many.forEach(one -> one.recipient().checked());
        int added = messages.queue(kind, event, letters.isBulk(kind), mailing, many, clock.instant());
        if (added > 0) {
            messages.announce();
        }
        return added;
    }

    /**
     * Newest first.
     *
     * @param state which of them; empty for all
     */
    public List<Message> newest(Optional<MessageState> state, int from, int most) {
        return messages.newest(state.map(MessageState::key), from, most);
    }

    /** In the order in which they were made. */
    public List<Attempt> attempts(UUID id) {
        return messages.attempts(id);
    }

    /** What the mail server said when it was last asked to take mail and took none; empty when all is well. */
    public Optional<String> trouble() {
        return captures() ? Optional.empty() : messages.troubles().stream().findFirst();
    }

    /**
     * Tries again what failed.
     *
     * @throws Refused for a message that has not failed
     */
    public void retry(UUID id) {
        Message message = message(id);
        message.again(clock.instant());
        messages.announce();
        trail.record("message.retried", "message " + id, message.event(), Map.of());
    }

    public Message message(UUID id) {
        return messages.find(id).orElseThrow(NotFound::new);
    }

    public Map<MessageState, Long> counts() {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        messages.counts().forEach(row -> counts.put(MessageState.of((String) row[0]), (Long) row[1]));
        return counts;
    }

    /** Whether mail is captured because no mail server is set. */
    public boolean captures() {
        return mail.smtpHost().isEmpty();
    }

    /** How many messages were kept here that could be sent now; none while there is no mail server. */
    public long kept() {
        return captures() ? 0 : messages.kept();
    }

    /**
     * Sends what was kept here as if it were queued now. What is no longer due by then is withdrawn, as any other.
     *
     * @throws Refused while there is no mail server to send it to
     */
    public void sendKept() {
        if (captures()) {
            throw new Refused("no-mail-server");
        }
        int sent = messages.sendKept(clock.instant());
        messages.announce();
        trail.record("messages.kept-sent", "mail", "", Map.of("messages", sent));
    }

    /** As it was sent, or as it would be sent now; empty when it never was and its matter is over. */
    public Optional<Reading> read(UUID id) {
        Message message = message(id);
        Language language = message.recipient().language();
        Optional<Wording> now = letters.write(message.kind(), message.subject(), language);
        Optional<String> said = message.state().isFinal() ? messages.said(id) : Optional.empty();
        Sender sender = smtp.sender();
        return said.map(words -> new Reading(sender.rendered(message, Said.read(words, now)), true))
                .or(() -> now.map(wording -> new Reading(sender.rendered(message, wording), false)));
    }

    /** A message of that kind as it would read, before anything is queued. */
    public Optional<Rendered> write(String kind, UUID subject, Language language) {
        return letters.write(kind, subject, language)
                .map(wording -> Rendered.of(wording, List.of(), language, settings.networkName()));
    }
}
