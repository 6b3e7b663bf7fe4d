package org.plenary.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Optional;
import org.plenary.audit.Actor;
import org.plenary.settings.Settings;

/** Recognises who sends a request, by the cookie of a session or by a token. */
@RequestScoped
public class Gatekeeper {
    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentUser user;

    @Inject
    Actor actor;

    /** @return the account of a valid session */
    public Optional<Account> recogniseSession(String session, String origin) {
        Optional<Account> account = accounts.bySession(session);
        account.ifPresent(known -> {
            user.is(known);
            actor.is("account " + known.id(), origin);
        });
        return account;
    }

    public void recogniseToken(String token, String origin) {
        boolean launcher = settings.launcherKey()
                .filter(key -> MessageDigest.isEqual(Tokens.digest(key), Tokens.digest(token)))
                .isPresent();
        if (launcher) {
            user.isLauncher();
            actor.is("launcher", origin);
            return;
        }
        tokens.use(token).ifPresent(known -> recognise(known, origin));
    }

    private void recognise(ApiToken token, String origin) {
        Account account = accounts.find(token.account());
        user.isProgramOf(account, token.scope());
        actor.is("account " + account.id() + " by token " + token.id(), origin);
    }
}
