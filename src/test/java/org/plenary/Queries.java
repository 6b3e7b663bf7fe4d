package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts what the server asks the database while it answers; what its jobs ask in the meantime is left out, and what a
 * connection asks once when it is new.
 */
public final class Queries {
    private static final String COUNTED = """
            select calls || ' × ' || query from watching.pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
                and query !~* 'skip locked|audit_seal|watching\\.|pg_stat_|pg_type|^select \\$1$|^(begin|commit|rollback|set) ?'
            order by query
            """;
    /** Due, or on its way: other tests leave messages that are due tomorrow, or leased until then. */
    private static final String WAITING = """
            select id from messages where state = 'ready' and next_at <= now()
                or state = 'sending' and locked_until < now() + interval '1 hour'
            """;

    private static final int PATIENCE = 300;
    private static final int TIMES = 3;

    private Queries() {}

    /** Both ask for the same list, once short and once long. */
    public static void doNotGrow(Runnable shorter, Runnable longer) {
        shorter.run();
        List<String> few = fewest(shorter);
        List<String> many = fewest(longer);

        assertThat(total(few)).as("counted at all").isPositive();
        assertThat(total(many)).as("of the longer list: %s", many).isEqualTo(total(few));
    }

    /** The list is asked for before and after it got longer. */
    public static void doNotGrowWith(Runnable growth, Runnable request) {
        request.run();
        List<String> few = fewest(request);
        growth.run();
        List<String> many = fewest(request);

        assertThat(total(few)).as("counted at all").isPositive();
        assertThat(total(many)).as("of the longer list: %s", many).isEqualTo(total(few));
    }

    /** Of a few times the one in which the server had least else to do. */
    private static List<String> fewest(Runnable request) {
        return Stream.generate(() -> during(request))
                .limit(TIMES)
                .min(Comparator.comparingInt(Queries::total))
                .orElseThrow();
    }

    /** How often and what, one line for each statement. */
    public static List<String> during(Runnable request) {
        awaitNoMail();
        Database.column("select watching.pg_stat_statements_reset()::text");
        request.run();
        return Database.column(COUNTED);
    }

    private static int total(List<String> counted) {
        return counted.stream()
                .mapToInt(line -> Integer.parseInt(line.split(" ")[0]))
                .sum();
    }

    /** Mail that is still being written asks, too. */
    private static void awaitNoMail() {
        for (int i = 0; i < PATIENCE && !Database.column(WAITING).isEmpty(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(Database.column(WAITING)).isEmpty();
    }
}
