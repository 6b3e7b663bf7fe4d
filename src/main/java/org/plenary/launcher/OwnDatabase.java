package org.plenary.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** The PostgreSQL that Plenary brings along, kept in the data directory and closed to other machines. */
final class OwnDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "plenary";

    private final DataDirectory data;
    private final Database database;
    private final FutureTask<EmbeddedPostgres> start;

    private OwnDatabase(DataDirectory data) {
        int port = Ports.anyFree();
        this.data = data;
        this.database = new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                NAME,
                data.databaseOwner().value());
        this.start = new FutureTask<>(() -> run(port));
    }

    /** Starts it in a thread of its own; whoever needs the database waits for {@link #awaitStart}. */
    static OwnDatabase begin(DataDirectory data) {
        OwnDatabase begun = new OwnDatabase(data);
        new Thread(begun.start, "postgres-start").start();
        return begun;
    }

    void awaitStart() throws InterruptedException {
        try {
            start.get();
        } catch (ExecutionException e) {
            throw new Refusal(
                    "its PostgreSQL did not start; " + data.postgresLog()
                            + " says why. Or name a database of yours in PLENARY_DB_URL.",
                    e);
        }
    }

    private EmbeddedPostgres run(int port) throws IOException, SQLException {
        if (!Files.exists(data.cluster())) {
            prepare();
        }
        return run(data.cluster(), port);
    }

    /** A database takes its place only when it is whole, so that one interrupted half-way is never found there. */
    private void prepare() throws IOException, SQLException {
        Folder.remove(data.unfinishedCluster());
        try (EmbeddedPostgres fresh = run(data.unfinishedCluster(), Ports.anyFree());
                Connection connection = fresh.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '" + database.password() + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
        Leftovers.stopPostgres(data.unfinishedCluster());
        Files.move(data.unfinishedCluster(), data.cluster());
    }

    /** Zonky marks unpacked binaries with a file and cannot go on where an unpacking was interrupted. */
    private static void clearHalfUnpacked(Path binaries) throws IOException {
        List<Path> unpacked = List.of();
        if (Files.isDirectory(binaries)) {
            try (Stream<Path> folders = Files.list(binaries)) {
                unpacked = folders.filter(Files::isDirectory).toList();
            }
        }
        for (Path folder : unpacked) {
            if (!Files.exists(folder.resolve(".exists"))) {
                Folder.remove(folder);
            }
        }
    }

    private EmbeddedPostgres run(Path cluster, int port) throws IOException {
        // Where zonky unpacks the binaries; its default is under /tmp and swept by whoever starts next.
        clearHalfUnpacked(data.postgresBinaries());
        System.setProperty("ot.epg.working-dir", data.postgresBinaries().toString());
        KeyFile key = data.databaseAdministrator();
        Redirect log = Redirect.appendTo(data.postgresLog().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setConnectConfig("password", key.value());
        initialise(builder, key);
        configure(builder);
        return builder.start();
    }

    /** Options of initdb, which zonky hands on; it says "-A trust" before them, and the last one counts. */
    private static void initialise(EmbeddedPostgres.Builder builder, KeyFile key) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", key.path().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    /** Zonky serves tests and switches off what keeps data safe in a power cut; here it is switched on again. */
    private static void configure(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100");
    }

    Database forServer() {
        return database;
    }

    /** A start under way comes to its end first. */
    @Override
    public void close() throws IOException {
        try {
            start.get().close();
        } catch (ExecutionException e) {
            Leftovers.stopPostgres(data.unfinishedCluster());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Zonky waits five seconds; a large database takes longer to write everything down.
        Leftovers.stopPostgres(data.cluster());
    }
}
