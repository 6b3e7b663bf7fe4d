package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.problem.NotFound;
import org.plenary.settings.Settings;

/** The door to mail: queues messages in the caller's transaction and shows what became of them. */
@ApplicationScoped
@Transactional
public class Outbox {
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    MessageRepository messages;

    @Inject
    @Any
    Instance<Letter> letters;

    @Inject
    Event<MessageSettled> settled;

    /**
     * Queues a message about a subject. Queuing the same kind about the same subject to the same address again does
     * nothing, unless with another revision.
     *
     * @param event slug of the event it belongs to, or empty
     */
    public void queue(String kind, UUID subject, int revision, String event, Recipient recipient) {
        messages.add(new Message(kind, subject, revision, event, recipient, clock.instant()));
        messages.announce();
    }

    /** Newest first. */
    public List<Message> newest(int from, int most) {
        return messages.newest(from, most);
    }

    public Message message(UUID id) {
        return messages.find(id).orElseThrow(NotFound::new);
    }

    public Map<MessageState, Long> counts() {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        messages.counts()
                .forEach(row ->
                        counts.put(MessageState.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), (Long) row[1]));
        return counts;
    }

    /** Whether mail is captured because no mail server is set. */
    public boolean captures() {
        return settings.smtpHost().isEmpty();
    }

    /** The message as it reads now; empty when its matter is over. */
    public Optional<Rendered> read(UUID id) {
        Message message = message(id);
        return write(message.kind(), message.subject(), message.recipient().language());
    }

    /** A message of that kind as it would read, before anything is queued. */
    public Optional<Rendered> write(String kind, UUID subject, Language language) {
        return letters.stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .flatMap(letter -> letter.write(subject, language))
                .map(wording -> Rendered.of(wording, language, settings.networkName()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> lease(int most) {
        Instant now = clock.instant();
        return messages.lease(most, now, now.plus(LEASE));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(UUID id, Outcome outcome) {
        messages.find(id).ifPresent(message -> {
            outcome.applyTo(message, clock.instant());
            settled.fire(new MessageSettled(message.kind(), message.subject(), message.state()));
        });
    }
}
