package org.plenary.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL that Plenary brings along, kept in the data directory and closed to other machines. */
final class OwnDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "plenary";

    private final EmbeddedPostgres postgres;
    private final Path cluster;

    private OwnDatabase(EmbeddedPostgres postgres, Path cluster) {
        this.postgres = postgres;
        this.cluster = cluster;
    }

    /** Refuses data of another PostgreSQL version than the bundled one, such as 18.6.0. */
    static void check(DataDirectory data, String bundled) {
        Path cluster = data.cluster();
        if (!Files.exists(cluster)) {
            return;
        }
        checkOwner(data, cluster);
        String found = version(cluster);
        String major = bundled.replaceFirst("[.].*", "");
        if (!found.equals(major)) {
            throw new Refusal("the data in " + cluster + " is of PostgreSQL " + found + " and this Plenary brings "
                    + major + "; dump it with PostgreSQL " + found
                    + " and load it into a new one, or name another directory in PLENARY_DATA.");
        }
        if (data.databaseAdministrator().isMissing() || data.databaseOwner().isMissing()) {
            throw new Refusal("the keys of the database are missing from " + data
                    + "; put back postgres-admin.key and postgres-plenary.key from your backup.");
        }
    }

    /** PostgreSQL runs for the owner of its files alone, not even for root. */
    private static void checkOwner(DataDirectory data, Path cluster) {
        try {
            UserPrincipal owner = Files.getOwner(cluster);
            if (!owner.equals(data.user())) {
                throw new Refusal("the data in " + cluster + " belongs to user " + owner.getName()
                        + "; start Plenary as that user, or name another directory in PLENARY_DATA.");
            }
        } catch (IOException e) {
            throw new Refusal("the data directory " + data + " cannot be written; give it to this user.", e);
        }
    }

    private static String version(Path cluster) {
        try {
            return Files.readString(cluster.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new Refusal(
                    "the directory " + cluster + " is not of PostgreSQL; name another directory in PLENARY_DATA.", e);
        }
    }

    static OwnDatabase start(DataDirectory data) {
        try {
            if (!Files.exists(data.cluster())) {
                prepare(data);
            }
            return run(data, data.cluster());
        } catch (IOException | SQLException | RuntimeException e) {
            Leftovers.stopPostgres(data.cluster());
            Leftovers.stopPostgres(data.unfinishedCluster());
            throw new Refusal(
                    "its PostgreSQL did not start; " + data.postgresLog()
                            + " says why. Or name a database of yours in PLENARY_DB_URL.",
                    e);
        }
    }

    /** A database takes its place only when it is whole, so that one interrupted half-way is never found there. */
    private static void prepare(DataDirectory data) throws IOException, SQLException {
        Folder.remove(data.unfinishedCluster());
        try (OwnDatabase fresh = run(data, data.unfinishedCluster());
                Connection connection = fresh.postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login password '"
                    + data.databaseOwner().value() + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
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

    private static OwnDatabase run(DataDirectory data, Path cluster) throws IOException {
        // Where zonky unpacks the binaries; its default is under /tmp and swept by whoever starts next.
        clearHalfUnpacked(data.postgresBinaries());
        System.setProperty("ot.epg.working-dir", data.postgresBinaries().toString());
        KeyFile key = data.databaseAdministrator();
        Redirect log = Redirect.appendTo(data.postgresLog().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(Ports.anyFree())
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setConnectConfig("password", key.value());
        initialise(builder, key);
        configure(builder);
        return new OwnDatabase(builder.start(), cluster);
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

    Database forServer(KeyFile key) {
        return new Database("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, NAME, key.value());
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        // Zonky waits five seconds; a large database takes longer to write everything down.
        Leftovers.stopPostgres(cluster);
    }
}
