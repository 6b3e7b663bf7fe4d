package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.problem.NotFound;

/** The door to API tokens: everybody's own. */
@ApplicationScoped
@Transactional
public class ApiTokens {
    /** What a token begins with, so that people and scanners for secrets know one when they see it. */
    static final String PREFIX = "plenary_";

    @Inject
    Clock clock;

    @Inject
    CurrentUser user;

    @Inject
    ApiTokenRepository tokens;

    @Inject
    Trail trail;

    /** Those of the signed-in account that are not revoked, the newest first. */
    public List<ApiToken> own() {
        return tokens.of(account());
    }

    /** @return the token, which is not to be had a second time */
    public String make(ApiTokenFacts facts) {
        String secret = PREFIX + Tokens.random();
        ApiToken token = new ApiToken(account(), facts, secret, clock.instant());
        tokens.add(token);
        trail.record(
                "token.made",
                "token " + token.id(),
                "",
                Map.of("scope", facts.scope().key(), "expires", token.expiresAt()));
        return secret;
    }

    /** Revoking again changes nothing. @throws NotFound for one of another account, too */
    public void revoke(UUID id) {
        ApiToken token = tokens.find(id)
                .filter(found -> found.account().equals(account()))
                .orElseThrow(NotFound::new);
        token.revoke(clock.instant());
        trail.record("token.revoked", "token " + id, "", Map.of());
    }

    /** The token if it opens now; that it was used is written down. */
    Optional<ApiToken> use(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> token = tokens.byDigest(Tokens.digest(secret)).filter(found -> found.opensAt(now));
        token.ifPresent(found -> found.used(now));
        return token;
    }

    private UUID account() {
        return user.account().map(Account::id).orElseThrow(NotFound::new);
    }
}
