package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.plenary.Database;

/** Watches what becomes of mail to a domain that only one test writes to. */
public final class Post {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Post() {}

    public static String domain(String manner) {
        return manner + "-" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    public static List<String> states(String domain) {
        return Database.column("select state from messages where domain = ? order by queued_at, id", domain);
    }

    public static List<String> ids(String domain) {
        return Database.column("select id from messages where domain = ? order by queued_at, id", domain);
    }

    /** As if the pause were over. */
    public static void tryNow(String domain) {
        Database.change("update messages set next_at = now() where next_at is not null and domain = ?", domain);
        Database.change("update mail_domains set rest_until = null where domain = ?", domain);
        Database.column("select pg_notify('plenary', 'mail queued')::text");
    }

    public static void awaitStates(String domain, String... states) {
        await(() -> states(domain).equals(List.of(states)));
    }

    public static void await(BooleanSupplier condition) {
        Instant last = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(last);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
