package org.plenary.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.files.Reference;
import org.plenary.registrations.Registration;

/**
 * A paper that was issued. It keeps its number, its day and the digest of what it said, until the next one replaces it,
 * because it would say something else, or staff take it back.
 */
@Entity
@Table(name = "papers")
public class Paper {
    @Id
    private UUID id;

    private UUID eventId;
    private @Nullable UUID registrationId;
    private String kind;
    private int number;
    private byte[] said;
    private Instant issuedAt;
    private @Nullable UUID replaces;
    private @Nullable Instant replacedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Paper() {}

    /** @param before which paper it replaces */
    Paper(Registration registration, PaperKind kind, int number, byte[] said, Optional<Paper> before, Instant now) {
        id = UUID.randomUUID();
        eventId = registration.event();
        registrationId = registration.id();
        this.kind = kind.key();
        this.number = number;
        this.said = said.clone();
        issuedAt = now;
        replaces = before.map(Paper::id).orElse(null);
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID event() {
        return eventId;
    }

    /** Whose it is; empty once they had their data erased. */
    Optional<UUID> registration() {
        return Optional.ofNullable(registrationId);
    }

    PaperKind kind() {
        return PaperKind.of(kind).orElseThrow();
    }

    int number() {
        return number;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    boolean isReplaced() {
        return replacedAt != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean says(byte[] digest) {
        return MessageDigest.isEqual(said, digest);
    }

    Reference reference(Event event) {
        return new Reference(event.slug(), kind().series(), number);
    }

    /** Of one whose registration is known. */
    Issue issue(Event event) {
        return new Issue(
                reference(event), issuedAt, event.zone(), registration().orElseThrow());
    }
}
