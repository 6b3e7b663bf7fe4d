package org.plenary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SealingIT {
    private static final int ROUNDS_MS = 25_000;
    private static final String SEALING =
            "from pg_stat_activity where query like 'select audit_seal%' and wait_event_type = 'Lock'";

    /** A transaction left open by the job would be in the way of everything that runs on its thread afterwards. */
    @Test
    void sealingGoesOnAfterItsConnectionWasLost() throws SQLException {
        String slug;
        try (Connection obstacle = Server.database("postgres");
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("lock table audit_seals in access exclusive mode");
            awaitAny(() -> Database.column("select pid " + SEALING));
            slug = Dialogue.planned().slug();
            assertThat(Database.column("select pg_terminate_backend(pid) " + SEALING))
                    .contains("t");
            obstacle.rollback();
        }

        assertThat(awaitAny(() -> Database.column(
                        "select e.id from audit_entries e where e.event = ? and e.transaction < (select max(horizon) from"
                                + " audit_seals)",
                        slug)))
                .isNotEmpty();
    }

    private static List<String> awaitAny(Supplier<List<String>> query) {
        long end = System.nanoTime() + ROUNDS_MS * 1_000_000L;
        List<String> found = query.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            found = query.get();
        }
        return found;
    }
}
