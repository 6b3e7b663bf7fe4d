package org.plenary.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One wish to sign in: asked for, mailed, used once. */
@Entity
@Table(name = "sign_ins")
class SignIn {
    @Id
    private UUID id;

    private UUID accountId;
    private Instant askedAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected SignIn() {}

    SignIn(UUID account, Instant now) {
        id = UUID.randomUUID();
        accountId = account;
        askedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return accountId;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isUsed() {
        return usedAt != null;
    }
}
