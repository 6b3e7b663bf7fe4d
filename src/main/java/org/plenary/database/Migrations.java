package org.plenary.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.plenary.settings.Settings;
import org.plenary.settings.StartReport;

/**
 * Brings the schema up to date when a node starts. Nodes that start together queue on an advisory lock, which
 * PostgreSQL gives back even if a node dies with it; Liquibase's own lock row would stay and is therefore cleared.
 * A node whose change files are those the schema was last built from does not wake Liquibase at all.
 */
@ApplicationScoped
public class Migrations {
    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    private static final String CHANGELOG = "liquibase/changelog.xml";
    private static final long LOCK = 7_526_310_421L;

    @Inject
    Settings settings;

    @Inject
    Connections connections;

    @Inject
    StartReport report;

    void start(@Observes @Priority(Settings.FIRST + 10) @Initialized(ApplicationScoped.class) Object started) {
        report.refuseOn(Unreachable.class, this::migrate);
    }

    private void migrate() {
        try (Connection connection = connections.open("migrations")) {
            SchemaState state = new SchemaState(connection);
            String wanted = ChangeFiles.fingerprint();
            if (state.is(wanted)) {
                return;
            }
            try (Statement lock = connection.createStatement()) {
                lock.execute("select pg_advisory_lock(" + LOCK + ")");
            }
            if (!state.is(wanted)) {
                update(connection);
                state.becomes(wanted);
                LOG.log(System.Logger.Level.INFO, "The schema is up to date");
            }
        } catch (SQLException | LiquibaseException e) {
            throw new Unreachable(settings.databaseUrl(), e);
        }
    }

    private static void update(Connection connection) throws LiquibaseException, SQLException {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Liquibase liquibase =
                new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connection))) {
            liquibase.forceReleaseLocks();
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }
}
