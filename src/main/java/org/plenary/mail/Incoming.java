package org.plenary.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in. One that speaks for itself is done at once; one of which nobody knows what it is about, or what
 * follows from it, waits for a person.
 */
@Entity
@Table(name = "incoming_mails")
public class Incoming {
    @Id
    private UUID id;

    private String sourceKey;
    private String kind;
    private String sender;
    private String subject;
    private String body;
    private String address;
    private String status;
    private String words;
    private @Nullable UUID messageId;
    private Instant receivedAt;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Incoming() {}

    Incoming(Arrival arrival, Optional<Message> about, Instant now) {
        id = UUID.randomUUID();
        sourceKey = arrival.key();
        address = about.map(message -> message.recipient().address()).orElseGet(arrival::about);
        kind = arrival.kind(address).key();
        sender = arrival.from();
        subject = arrival.subject();
        body = arrival.text();
        status = arrival.status(address).map(DeliveryStatus::status).orElse("");
        words = arrival.status(address).map(DeliveryStatus::words).orElse("");
        messageId = about.map(Message::id).orElse(null);
        receivedAt = now;
        doneAt = about.isEmpty() || kind().needsPerson() ? null : now;
    }

    /** Somebody has seen to it. */
    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public IncomingKind kind() {
        return IncomingKind.of(kind);
    }

    /** Whom it says it is from; empty when it does not say. */
    public String sender() {
        return sender;
    }

    public String subject() {
        return subject;
    }

    /** What it says, without any formatting. */
    public String text() {
        return body;
    }

    /** Whom our message went to; if there is none, the address it tells about or comes from. */
    public String address() {
        return address;
    }

    /** Of RFC 3463, such as {@code 5.1.1}; empty when it reports none. */
    public String status() {
        return status;
    }

    /** Of the mail server that could not deliver; empty when it said none. */
    public String words() {
        return words;
    }

    /** The message of ours that it is about. */
    public Optional<UUID> message() {
        return Optional.ofNullable(messageId);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Empty while it waits for a person. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
