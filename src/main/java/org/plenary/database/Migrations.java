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
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
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
        report.refuseOn(Unusable.class, this::migrate);
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
                update();
                state.becomes(wanted);
                LOG.log(System.Logger.Level.INFO, "The schema is up to date");
            }
        } catch (SQLException e) {
            throw Unusable.unreachable(settings.databaseUrl(), e);
        } catch (Exception e) {
            throw Unusable.notMigrated(settings.databaseUrl(), e);
        }
    }

    /** On a connection of its own, because Liquibase closes it, and with it would go the lock. */
    private void update() throws Exception {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        // by default it writes its progress to standard output, past the log
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> {
            try (Liquibase liquibase = new Liquibase(
                    CHANGELOG, new ClassLoaderResourceAccessor(), new JdbcConnection(connections.open("migrations")))) {
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                liquibase.forceReleaseLocks();
                liquibase.update(new Contexts(), new LabelExpression());
            }
        });
    }
}
