package org.plenary.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;

/**
 * One mail to one person. It is queued as ready, leased as sending, and ends as sent, captured, withdrawn because its
 * matter is over, or failed after the last attempt. A lease that runs out makes it ready again; the same Message-ID
 * then lets the receiving side see that it is the same.
 */
@Entity
@Table(name = "messages")
public class Message {
    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int GROWTH = 4;

    @Id
    private UUID id;

    private String kind;
    private UUID subjectId;
    private int revision;
    private String event;
    private String recipientName;
    private String recipientAddress;
    private String language;
    private String state;
    private int attempts;
    private Instant queuedAt;
    private Instant nextAt;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant sentAt;
    private @Nullable String lastError;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Message() {}

    Message(String kind, UUID subject, int revision, String event, Recipient recipient, Instant now) {
        id = UUID.randomUUID();
        this.kind = kind;
        subjectId = subject;
        this.revision = revision;
        this.event = event;
        recipientName = recipient.name();
        recipientAddress = recipient.address();
        language = recipient.language().tag();
        state = MessageState.READY.key();
        queuedAt = now;
        nextAt = now;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    int revision() {
        return revision;
    }

    public UUID subject() {
        return subjectId;
    }

    public Recipient recipient() {
        return new Recipient(
                recipientName, recipientAddress, Language.of(language).orElse(Language.EN));
    }

    public MessageState state() {
        return MessageState.valueOf(state.toUpperCase(Locale.ROOT));
    }

    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** When it was sent or captured. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** Constant over every attempt, so that a mail sent twice by a crash is recognised (RFC 5322 §3.6.4). */
    String messageId(String host) {
        return "<" + kind + "." + id + "@" + host + ">";
    }

    void sent(Instant now) {
        ends(MessageState.SENT, now);
    }

    void captured(Instant now) {
        ends(MessageState.CAPTURED, now);
    }

    void withdrawn() {
        ends(MessageState.WITHDRAWN, null);
    }

    /** Tries again later, each time after a longer pause; gives up after the last attempt or when told it is final. */
    void failed(String why, boolean last, Instant now) {
        lastError = why;
        if (last || attempts >= ATTEMPTS) {
            ends(MessageState.FAILED, null);
            return;
        }
        state = MessageState.READY.key();
        lockedUntil = null;
        nextAt = now.plus(FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1))));
    }

    private void ends(MessageState end, @Nullable Instant at) {
        state = end.key();
        lockedUntil = null;
        sentAt = at;
    }
}
