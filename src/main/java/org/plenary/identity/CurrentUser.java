package org.plenary.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The member of staff behind this request, if any. */
@RequestScoped
public class CurrentUser {
    private @Nullable Account account;
    private Set<Grant> grants = Set.of();
    private boolean onlyReads;

    void is(Account signedIn) {
        account = signedIn;
        grants = signedIn.grants();
    }

    /** A program, by a token of the account. */
    void isProgramOf(Account account, Scope scope) {
        is(account);
        onlyReads = scope == Scope.READ;
    }

    /** The launcher of this start, which sets Plenary up. */
    void isLauncher() {
        grants = Set.of(new Grant(Role.ADMINISTRATOR, ""));
    }

    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Whether it may change nothing, whatever its roles. */
    public boolean onlyReads() {
        return onlyReads;
    }

    /** Of the account; {@code launcher} without one. */
    String id() {
        return account().map(known -> known.id().toString()).orElse("launcher");
    }

    public boolean isKnown() {
        return !grants.isEmpty() || account != null;
    }

    /** Whether one of the roles holds for that event; with an empty slug, whether it holds for any. */
    public boolean may(String event, Role... roles) {
        return grants.stream()
                .filter(grant -> grant.holdsFor(event))
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR
                        || Arrays.asList(roles).contains(grant.role()));
    }
}
