package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reaching a database, tried on the one Plenary brings along. */
class DatabaseTest {
    // zonky would tell at length how it starts
    private static final Logger QUIET = Logger.getLogger("io.zonky");

    @TempDir
    static Path folder;

    private static DataDirectory data;
    private static OwnDatabase own;
    private static Database database;

    @BeforeAll
    static void start() throws InterruptedException {
        data = DataDirectory.open(folder);
        QUIET.setLevel(Level.OFF);
        own = OwnDatabase.begin(data);
        own.awaitStart();
        database = own.forServer();
    }

    @AfterAll
    static void stop() throws IOException {
        own.close();
        data.close();
    }

    @Test
    void theDatabaseWeBringAlongIsReached() {
        assertThatCode(database::reach).doesNotThrowAnyException();
    }

    @Test
    void whereNobodyListensTheAddressIsNamedWithoutAnyPassword() {
        int port = Ports.anyFree();

        refuses(
                new Database("jdbc:postgresql://127.0.0.1:" + port + "/plenary?password=key", "plenary", "key"),
                "the database at 127.0.0.1:" + port + "/plenary does not answer; start it, or correct PLENARY_DB_URL.");
    }

    @Test
    void aWrongPasswordIsRefusedWithTheNameOfTheUser() {
        refuses(
                new Database(database.url(), "plenary", "wrong"),
                "the database at " + database
                        + " does not let user plenary in; check PLENARY_DB_USER and PLENARY_DB_PASSWORD.");
        refuses(
                new Database(database.url(), "plenary", ""),
                "the database at " + database
                        + " does not let user plenary in; check PLENARY_DB_USER and PLENARY_DB_PASSWORD.");
    }

    @Test
    void aDatabaseThatIsNotThereIsRefusedInTheWordsOfPostgresql() {
        String url = database.url().replaceFirst("plenary$", "tallinn");

        refuses(
                new Database(url, database.user(), database.password()),
                "the database at " + url.substring("jdbc:postgresql://".length())
                        + " cannot be used: FATAL: database \"tallinn\" does not exist; check PLENARY_DB_URL.");
    }

    @Test
    void itIsStoppedThoughSomebodyIsConnectedAndKeepsItsData() throws Exception {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table kept as select 1 as one");

            Leftovers.stopPostgres(data.cluster());

            assertThat(data.cluster().resolve("postmaster.pid")).doesNotExist();
        }

        stop();
        start();

        try (Connection connection = connect()) {
            assertThat(connection.createStatement().executeQuery("table kept").next())
                    .isTrue();
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void refuses(Database database, String line) {
        assertThatThrownBy(database::reach).isInstanceOf(Refusal.class).hasMessage(line);
    }
}
