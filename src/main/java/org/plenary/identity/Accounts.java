package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.audit.Trail;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.settings.Settings;

/** The door to staff accounts: who there is, signing in, signing out. */
@ApplicationScoped
@Transactional
public class Accounts {
    private static final Pattern ACCOUNT = Pattern.compile("account ([0-9a-f-]{36})\\b.*");

    static final Duration SIGN_IN_LIFE = Duration.ofMinutes(20);
    static final Duration SESSION_LIFE = Duration.ofHours(12);

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    AccountRepository accounts;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    /** Opening an account that is there gives it the role in addition. */
    public Account open(String email, String name, Role role, String event) {
        Account account = accounts.byEmail(email).orElseGet(() -> {
            Account opened = new Account(email, name, clock.instant());
            accounts.add(opened);
            return opened;
        });
        account.grant(role, event);
        trail.record("role.granted", "account " + account.id(), event, Map.of("role", role.key()));
        return account;
    }

    /** Mails a link if there is such an account; the answer does not tell which. */
    public void mailSignIn(String email) {
        accounts.byEmail(email).ifPresent(account -> {
            SignIn wish = wish(account);
            outbox.queue(
                    SignInLetter.KIND,
                    wish.id(),
                    0,
                    "",
                    new Recipient(account.name(), account.email(), account.language()));
        });
    }

    /** A link for the first administrator, whose account is opened if there is none. */
    public String firstSignIn() {
        accounts.queueUpForFirst();
        Account first = accounts.byEmail(settings.adminEmail())
                .orElseGet(() -> open(settings.adminEmail(), settings.adminEmail(), Role.ADMINISTRATOR, ""));
        return links.address(Purpose.SIGN_IN, wish(first).id()).orElseThrow();
    }

    /** Whether nobody has signed in yet, so that the operator still needs a link to begin with. */
    public boolean awaitsFirst() {
        return !accounts.anybodyCame();
    }

    /** Whether the link could still be used; looking does not use it. */
    public boolean mayUse(String token) {
        return links.find(Purpose.SIGN_IN, token)
                .flatMap(accounts::signIn)
                .filter(wish -> !wish.isUsed())
                .isPresent();
    }

    /** Uses the link up and starts a session. @return the session's token, for a cookie */
    public String signIn(String token) {
        UUID wish = links.open(Purpose.SIGN_IN, token);
        Instant now = clock.instant();
        if (!accounts.use(wish, now)) {
            throw new Refused("sign-in-used");
        }
        UUID account = accounts.signIn(wish).orElseThrow().account();
        String session = Tokens.random();
        accounts.add(new StaffSession(session, account, now, now.plus(SESSION_LIFE)));
        trail.record("account.signed-in", "account " + account, "", Map.of());
        return session;
    }

    public void signOut(String session) {
        accounts.endSession(Tokens.digest(session), clock.instant());
    }

    /** The name behind an actor of the trail; empty for what is no account. */
    public Optional<String> nameOf(String actor) {
        Matcher account = ACCOUNT.matcher(actor);
        return account.matches()
                ? accounts.find(UUID.fromString(account.group(1))).map(Account::name)
                : Optional.empty();
    }

    Account find(UUID id) {
        return accounts.find(id).orElseThrow(NotFound::new);
    }

    Optional<Account> bySession(String session) {
        return accounts.bySession(Tokens.digest(session), clock.instant());
    }

    private SignIn wish(Account account) {
        SignIn wish = new SignIn(account.id(), clock.instant());
        accounts.add(wish);
        links.issue(Purpose.SIGN_IN, wish.id(), clock.instant().plus(SIGN_IN_LIFE));
        return wish;
    }
}
