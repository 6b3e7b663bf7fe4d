package org.plenary.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key to the API that a member of staff gave to a program. The program acts for the account, with the roles it has at
 * that moment. Only the digest is kept, so a token is shown once, when it is made; it ends by a date or by hand.
 */
@Entity
@Table(name = "api_tokens")
public class ApiToken {
    private static final Duration USE_COUNTS_AFTER = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID accountId;
    private String name;
    private String scope;
    private byte[] digest;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected ApiToken() {}

    ApiToken(UUID account, ApiTokenFacts facts, String token, Instant now) {
        id = UUID.randomUUID();
        accountId = account;
        name = facts.name();
        scope = facts.scope().key();
        digest = Tokens.digest(token);
        madeAt = now;
        expiresAt = now.plus(facts.life());
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Written down once a minute at most. */
    void used(Instant now) {
        if (usedAt == null || !now.isBefore(usedAt.plus(USE_COUNTS_AFTER))) {
            usedAt = now;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    UUID account() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public Scope scope() {
        return Scope.of(scope).orElseThrow();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** To the minute. */
    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }
}
