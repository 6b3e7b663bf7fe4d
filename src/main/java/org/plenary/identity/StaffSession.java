package org.plenary.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A signed-in browser, as a row that every node can read. */
@Entity
@Table(name = "staff_sessions")
class StaffSession {
    @Id
    private byte[] digest;

    private UUID accountId;
    private Instant startedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected StaffSession() {}

    StaffSession(String token, UUID account, Instant now, Instant expires) {
        digest = Tokens.digest(token);
        accountId = account;
        startedAt = now;
        expiresAt = expires;
    }

    UUID account() {
        return accountId;
    }

    Instant startedAt() {
        return startedAt;
    }
}
