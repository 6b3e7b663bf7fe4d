package org.plenary;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.mail.ScriptedSmtp;

/**
 * The server of the integration tests and what it needs: a PostgreSQL of its own, a mail server, and settings. Tests,
 * server and database live in three different time zones.
 */
public final class Server {
    public static final String SECRET = "a-secret-for-tests-that-is-long-enough";
    public static final String LAUNCHER_KEY = "a-key-for-tests";
    public static final String MEETING = "https://meet.plenary.example/room";
    public static final String BOUNCES = "bounce@plenary.example";
    private static final String DATABASE_ZONE = "Asia/Kathmandu";
    private static final String SERVER_ZONE = "Pacific/Auckland";
    private static final Path WORK = Path.of("target", "it").toAbsolutePath();
    /** Where uploads are kept; the servers of the browser tests keep theirs in the database. */
    public static final Path UPLOADS = WORK.resolve("uploads");

    private static final Path LOG = WORK.resolve("server.log");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{ENV=(\\w+)}");
    private static final Map<String, String> SETTINGS = new TreeMap<>();

    private static final List<Logger> QUIET = Stream.of("pg-stdout", "io.zonky", "com.icegreen", "fish.payara")
            .map(Logger::getLogger)
            .toList();

    private static GreenMail mail;
    private static ScriptedSmtp smtp;

    private Server() {}

    static void start() {
        try {
            Files.createDirectories(UPLOADS);
            int port = freePort();
            // PostgreSQL and the mail server would tell at length how they start
            QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
            mail = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            mail.start();
            mail.setUser(BOUNCES, "bounce", "secret");
            smtp = new ScriptedSmtp(0, Server::deliver);
            SETTINGS.put("PLENARY_ADDRESS", "127.0.0.1");
            SETTINGS.put("PLENARY_BASE_URL", "http://localhost:" + port);
            SETTINGS.put("PLENARY_DB_URL", database());
            SETTINGS.put("PLENARY_DB_USER", "postgres");
            SETTINGS.put("PLENARY_DB_PASSWORD", "postgres");
            SETTINGS.put("PLENARY_SECRET", SECRET);
            SETTINGS.put("PLENARY_LAUNCHER_KEY", LAUNCHER_KEY);
            SETTINGS.put("PLENARY_MAIL_SMTP_HOST", "127.0.0.1");
            SETTINGS.put("PLENARY_MAIL_SMTP_PORT", String.valueOf(smtp.port()));
            SETTINGS.put("PLENARY_MAIL_SMTP_TLS", "none");
            SETTINGS.put("PLENARY_MAIL_BOUNCES", BOUNCES);
            SETTINGS.put("PLENARY_MAIL_IMAP_HOST", "127.0.0.1");
            SETTINGS.put("PLENARY_MAIL_IMAP_PORT", String.valueOf(mail.getImap().getPort()));
            SETTINGS.put("PLENARY_MAIL_IMAP_USER", "bounce");
            SETTINGS.put("PLENARY_MAIL_IMAP_PASSWORD", "secret");
            SETTINGS.put("PLENARY_MAIL_IMAP_TLS", "none");
            SETTINGS.put("PLENARY_FILES_STORE", "directory");
            SETTINGS.put("PLENARY_FILES_DIRECTORY", UPLOADS.toString());
            // so that each test can come from an address of its own, and meets no limit but its own
            SETTINGS.put("PLENARY_PROXY", "one");
            System.setProperty("plenary.it.java", java());
            System.setProperty("plenary.it.payara", payara(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String address() {
        return SETTINGS.get("PLENARY_BASE_URL");
    }

    /** Everybody's mailboxes. */
    public static GreenMail mail() {
        return mail;
    }

    /** The mail server that fills them. */
    public static ScriptedSmtp smtp() {
        return smtp;
    }

    private static void deliver(ScriptedSmtp.Arrived arrived) {
        try {
            byte[] bytes = arrived.data().getBytes(StandardCharsets.ISO_8859_1);
            mail.setUser(arrived.to(), "")
                    .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection past the application, as the superuser. */
    public static Connection database(String user) throws SQLException {
        return DriverManager.getConnection(SETTINGS.get("PLENARY_DB_URL"), user, "postgres");
    }

    /** All that the server has written to its log. */
    public static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String database() throws IOException {
        @SuppressWarnings("resource") // ends with the run
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("timezone", DATABASE_ZONE)
                .setServerConfig("fsync", "off")
                // by which Queries counts
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database plenary");
            guard(statement);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        watch(postgres);
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/plenary";
    }

    private static void guard(Statement statement) throws SQLException {
        try (ResultSet file = statement.executeQuery("select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)")) {
            file.next();
            ProcessHandle.of(file.getLong(1)).ifPresent(Guard::watch);
        }
    }

    private static void watch(EmbeddedPostgres postgres) throws IOException {
        try (Connection connection = postgres.getDatabase("postgres", "plenary").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema watching");
            statement.execute("create extension pg_stat_statements schema watching");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String java() {
        StringBuilder flags = new StringBuilder(JavaFlags.SHORT_LIVED)
                .append(" -Xmx768m -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Duser.language=en -Duser.timezone=")
                .append(SERVER_ZONE);
        SETTINGS.forEach((name, value) -> flags.append(" -D")
                .append(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'))
                .append('=')
                .append(value));
        return flags.toString();
    }

    private static String payara(int port) throws IOException {
        return "--port " + port + " --nohazelcast --disablephonehome --contextroot / --domainconfig " + domain(port)
                + " --logproperties " + logging() + " --addlibs " + System.getProperty("plenary.libraries") + ":"
                + driver();
    }

    /** The configuration as shipped; the adapter gives the server no environment of ours, so it is filled here. */
    private static Path domain(int port) throws IOException {
        String shipped = Files.readString(Path.of(System.getProperty("payara.domain")));
        String filled = VARIABLE.matcher(shipped.replace("${ENV=PLENARY_PORT}", String.valueOf(port)))
                .replaceAll(found -> SETTINGS.get(found.group(1)));
        return Files.writeString(WORK.resolve("domain.xml"), filled);
    }

    /** The log goes into a file; the adapter waits for words on the console that our own format would hide from it. */
    private static Path logging() throws IOException {
        Files.deleteIfExists(LOG);
        String shipped = Files.readString(Path.of("payara-config", "logging.properties"));
        String levels = shipped.replaceAll("(?m)^(handlers|java\\.util|PayaraMicro).*$", "");
        return Files.writeString(WORK.resolve("logging.properties"), levels + """
                        handlers=java.util.logging.FileHandler java.util.logging.MemoryHandler
                        java.util.logging.FileHandler.pattern=%s
                        java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                        java.util.logging.FileHandler.encoding=UTF-8
                        java.util.logging.MemoryHandler.target=java.util.logging.ConsoleHandler
                        java.util.logging.MemoryHandler.size=1
                        java.util.logging.MemoryHandler.push=ALL
                        java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                        """.formatted(LOG));
    }

    private static String driver() {
        return org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
