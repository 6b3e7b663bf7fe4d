package org.plenary.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TrailIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set actor = 'nobody'",
                "delete from audit_entries",
                "truncate audit_entries",
                "update audit_seals set entries = 0",
                "delete from audit_seals",
                "truncate audit_seals"
            })
    void theTrailIsOnlyEverAddedTo(String tampering) {
        Dialogue.planned();
        Database.column("select audit_seal()");

        assertThatThrownBy(() -> Database.change(tampering))
                .hasMessageContaining("The audit trail is only ever added to");
    }

    @Test
    void whatIsDoneIsWrittenWithWhoAndWhere() {
        Dialogue tallinn = Dialogue.planned();

        assertThat(Database.column(
                        "select concat_ws(' ', actor, action, split_part(subject, ' ', 1), after::text) from audit_entries"
                                + " where event = ? and origin like '10.%'",
                        tallinn.slug()))
                .containsExactly("launcher event.created event {\"title\": \"Tallinn dialogue\"}");
    }

    @Test
    void anEntryAlteredByHandShows() throws SQLException {
        Dialogue.planned();
        try (Connection superuser = Server.database("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("select audit_seal()");
            assertThat(one(statement, "select audit_broken_seal()")).isNull();
            // in a transaction that is rolled back, so that the chain of the other tests holds
            superuser.setAutoCommit(false);
            statement.execute("alter table audit_entries disable trigger audit_entries_append_only");
            statement.execute(
                    "update audit_entries set actor = 'nobody' where id = (select min(id) from audit_entries)");

            String first = one(statement, "select min(id) from audit_seals");
            assertThat(one(statement, "select audit_broken_seal()")).isEqualTo(first);

            superuser.rollback();
            assertThat(one(statement, "select audit_broken_seal()")).isNull();
        }
    }

    @Test
    void anEntryTakenOutShows() throws SQLException {
        Dialogue.planned();
        try (Connection superuser = Server.database("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("select audit_seal()");
            superuser.setAutoCommit(false);
            statement.execute("alter table audit_entries disable trigger audit_entries_append_only");
            statement.execute("delete from audit_entries where id = (select min(id) from audit_entries)");

            assertThat(one(statement, "select audit_broken_seal()"))
                    .isEqualTo(one(statement, "select min(id) from audit_seals"));
            superuser.rollback();
        }
    }

    private static @org.jspecify.annotations.Nullable String one(Statement statement, String query)
            throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
