package org.plenary.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.problem.Refused;

/**
 * One mail to one person. It is queued as ready, held while its mailing is, leased as sending, and ends as sent,
 * captured, withdrawn because its matter is over, suppressed because the address is not to be written to, or failed
 * because the mail server refused it or {@link Patience} ran out. What was sent may still come back. A lease whose node
 * died makes it ready again; the same Message-ID then lets the receiving side see that it is the same.
 */
@Entity
@Table(name = "messages")
public class Message {
    private static final Pattern NAME =
            Pattern.compile("<[a-z-]+\\.(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})@[^@>]+>");

    @Id
    private UUID id;

    private String kind;
    private UUID subjectId;
    private int revision;
    private String event;
    private String recipientName;
    private String recipientAddress;
    private String language;
    private boolean bulk;
    private String state;
    private int attempts;
    private Instant queuedAt;
    private Instant plannedAt;
    private @Nullable Instant nextAt;
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
        plannedAt = now;
        nextAt = now;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    /** Slug of the event it belongs to, or empty. */
    public String event() {
        return event;
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

    /** Where the recipient's mail is received. */
    String domain() {
        return recipientAddress.substring(recipientAddress.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it is one of many, which wait while a single one goes first. */
    boolean isBulk() {
        return bulk;
    }

    public MessageState state() {
        return MessageState.of(state);
    }

    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    /** When it is tried, or tried again; empty while it is held, and once it has come to its end. */
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
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

    /** The message that such a name would be of; only {@link #messageId} tells whether it is. */
    static Optional<UUID> named(String messageId) {
        Matcher name = NAME.matcher(messageId);
        return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
    }

    boolean isLeasedFor(Duration time, Instant now) {
        return lockedUntil != null && now.plus(time).isBefore(lockedUntil);
    }

    void attempted() {
        attempts++;
    }

    void sent(Instant now) {
        lastError = null;
        ends(MessageState.SENT, now);
    }

    void captured(Instant now) {
        ends(MessageState.CAPTURED, now);
    }

    void withdrawn() {
        ends(MessageState.WITHDRAWN, null);
    }

    void suppressed() {
        ends(MessageState.SUPPRESSED, null);
    }

    void refused(String why) {
        lastError = why;
        ends(MessageState.FAILED, null);
    }

    /** It had left and came back; what has been decided about it since then stands. */
    void bounced(String why) {
        if (state() == MessageState.SENT) {
            lastError = why.isEmpty() ? null : why;
            state = MessageState.BOUNCED.key();
        }
    }

    /** Tries again later, as long as there is patience. */
    void deferred(String why, Instant now) {
        Optional<Instant> next = Patience.next(attempts, plannedAt, now);
        if (next.isEmpty()) {
            refused(why);
            return;
        }
        lastError = why;
        nextAt = next.get();
        waits();
    }

    /** Nothing was tried; it goes back as it was. */
    void postponed() {
        waits();
    }

    /**
     * Once more, because a person thinks it helps.
     *
     * @throws Refused for one that is still under way, or has arrived, or whose matter is over
     */
    void again(Instant now) {
        if (state() != MessageState.FAILED && state() != MessageState.SUPPRESSED && state() != MessageState.BOUNCED) {
            throw new Refused("message-not-failed");
        }
        nextAt = now;
        sentAt = null;
        waits();
    }

    private void waits() {
        state = MessageState.READY.key();
        lockedUntil = null;
    }

    private void ends(MessageState end, @Nullable Instant at) {
        state = end.key();
        nextAt = null;
        lockedUntil = null;
        sentAt = at;
    }
}
