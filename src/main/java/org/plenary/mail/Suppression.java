package org.plenary.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that is not written to, until somebody lifts it and says why. */
@Entity
@Table(name = "suppressions")
public class Suppression {
    @Id
    private UUID id;

    private String address;
    private String reach;
    private String reason;
    private String note;
    // text, because EclipseLink 4 cannot read an empty column as a UUID
    private @Nullable String messageId;
    private Instant since;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedNote;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Suppression() {}

    Suppression(String address, Cause cause, Instant now) {
        id = UUID.randomUUID();
        this.address = address;
        reach = cause.reason().reach().key();
        reason = cause.reason().key();
        note = cause.note();
        messageId = cause.message().map(UUID::toString).orElse(null);
        since = now;
    }

    /** Why an address is suppressed, in words of the mail server or of a person, and by which message it came out. */
    record Cause(Reason reason, String note, Optional<UUID> message) {}

    void lift(String why, Instant now) {
        liftedAt = now;
        liftedNote = why;
    }

    public UUID id() {
        return id;
    }

    public String address() {
        return address;
    }

    public Reach reach() {
        return Reach.of(reach);
    }

    public Reason reason() {
        return Reason.of(reason);
    }

    public String note() {
        return note;
    }

    /** The message that came back or was unsubscribed from. */
    public Optional<UUID> message() {
        return Optional.ofNullable(messageId).map(UUID::fromString);
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> liftedAt() {
        return Optional.ofNullable(liftedAt);
    }

    public Optional<String> liftedNote() {
        return Optional.ofNullable(liftedNote);
    }

    /** Which messages a suppression holds back. */
    public enum Reach {
        EVERYTHING,
        MAILINGS;

        /** As stored, and as the end of its key in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Reach of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Why an address is not written to. */
    public enum Reason {
        HARD_BOUNCE(Reach.EVERYTHING),
        BOUNCES(Reach.EVERYTHING),
        BY_HAND(Reach.EVERYTHING),
        UNSUBSCRIBED(Reach.MAILINGS);

        private final Reach reach;

        Reason(Reach reach) {
            this.reach = reach;
        }

        Reach reach() {
            return reach;
        }

        /** As stored, and as the end of its key in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Reason of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
