package org.plenary.identity;

import java.util.UUID;
import org.plenary.Database;
import org.plenary.Server;

/** Members of staff with a session, and the tokens of links as the server derives them. */
public final class Staff {
    private Staff() {}

    /** A new account with that one role. @return the token of its session, for the cookie */
    public static String session(Role role, String event) {
        UUID account = account("staff-" + UUID.randomUUID() + "@secretariat.example", role, event);
        String token = Tokens.random();
        Database.change(
                "insert into staff_sessions values (?, ?, now(), now() + interval '1 hour')",
                Tokens.digest(token),
                account);
        return token;
    }

    public static UUID accountOf(String session) {
        return UUID.fromString(
                Database.column("select account_id from staff_sessions where digest = ?", Tokens.digest(session))
                        .get(0));
    }

    /** An API token of a new account with that one role. */
    public static String apiToken(Role role, String event, Scope scope) {
        String token = ApiTokens.PREFIX + Tokens.random();
        Database.change(
                "insert into api_tokens values (gen_random_uuid(), ?, 'Program', ?, ?, now(), now() + interval '1 day')",
                accountOf(session(role, event)),
                scope.key(),
                Tokens.digest(token));
        return token;
    }

    public static UUID account(String email, Role role, String event) {
        UUID account = UUID.randomUUID();
        Database.change(
                "insert into accounts values (?, ?::citext, 'Tiina Saar', 'en', 'Europe/Tallinn', now())",
                account,
                email);
        Database.change("insert into account_roles values (?, ?, ?)", account, role.key(), event);
        return account;
    }

    public static String token(Purpose purpose, UUID subject) {
        return Tokens.derived(Server.SECRET, purpose, subject, 0);
    }

    public static String path(Purpose purpose, UUID subject) {
        return purpose.path() + token(purpose, subject);
    }
}
