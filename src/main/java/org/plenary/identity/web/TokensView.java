package org.plenary.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.ApiToken;
import org.plenary.identity.Scope;
import org.plenary.web.FaultView;

/**
 * One's own tokens, and the form for another.
 *
 * @param made the token that was made just now; there is no other time to see it
 */
public record TokensView(
        List<Line> tokens, Optional<String> made, TokenForm form, List<String> scopes, List<FaultView> faults) {
    /** How many days a token may work. */
    public static final List<Integer> DAYS = List.of(30, 90, 365);

    /** One token, without what is secret. */
    public record Line(
            String id, String name, String scope, Instant expiresAt, boolean expired, Optional<Instant> usedAt) {
        static Line of(ApiToken token, Instant now) {
            return new Line(
                    token.id().toString(),
                    token.name(),
                    token.scope().key(),
                    token.expiresAt(),
                    !now.isBefore(token.expiresAt()),
                    token.usedAt());
        }
    }

    static TokensView of(
            List<ApiToken> tokens, Optional<String> made, TokenForm form, List<FaultView> faults, Clock clock) {
        return new TokensView(
                tokens.stream().map(token -> Line.of(token, clock.instant())).toList(),
                made,
                form,
                Arrays.stream(Scope.values()).map(Scope::key).toList(),
                faults);
    }

    /** What is wrong with a field. */
    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
