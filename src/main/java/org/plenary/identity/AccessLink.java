package org.plenary.identity;

import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a link. Only the digest of its token is kept; the token itself is derived anew whenever a mail that
 * carries it is written. Revoked or expired it looks as if it had never been.
 */
@Entity
@Table(name = "access_links")
class AccessLink {
    @Id
    private byte[] digest;

    private String purpose;
    private UUID subjectId;
    private int generation;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected AccessLink() {}

    AccessLink(byte[] digest, Purpose purpose, UUID subject, int generation, Instant now, Instant expires) {
        this.digest = digest.clone();
        this.purpose = purpose.key();
        this.subjectId = subject;
        this.generation = generation;
        this.issuedAt = now;
        this.expiresAt = expires;
    }

    /** As a row of the table, for many at once. */
    JsonObjectBuilder row(JsonObjectBuilder row) {
        return row.add("digest", HexFormat.of().formatHex(digest))
                .add("purpose", purpose)
                .add("subject", subjectId.toString())
                .add("generation", generation)
                .add("issued", issuedAt.toString())
                .add("expires", expiresAt.toString());
    }

    UUID subject() {
        return subjectId;
    }

    int generation() {
        return generation;
    }

    boolean opens(Purpose what, Instant at) {
        return purpose.equals(what.key()) && revokedAt == null && at.isBefore(expiresAt);
    }

    boolean isFor(Purpose what, UUID whom) {
        return purpose.equals(what.key()) && subjectId.equals(whom);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    void prolong(Instant expires) {
        if (expires.isAfter(expiresAt)) {
            expiresAt = expires;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now.isBefore(issuedAt) ? issuedAt : now;
        }
    }
}
