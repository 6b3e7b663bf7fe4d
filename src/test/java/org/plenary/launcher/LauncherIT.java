package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/plenary says and leaves behind when it does not start. */
@OnItsOwn
class LauncherIT {
    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void set() {
        settings.put("PLENARY_PORT", String.valueOf(Ports.anyFree()));
        settings.put("PLENARY_DATA", data().toString());
    }

    @Test
    void helpAndVersionAreAnswersAndNothingElse() {
        try (Launched help = Launched.in(folder, settings, "--help");
                Launched version = Launched.in(folder, settings, "--version")) {
            assertThat(help.code()).isZero();
            assertThat(help.out()).isEqualToNormalizingNewlines(Help.TEXT + "\n");
            assertThat(version.code()).isZero();
            assertThat(version.out()).matches("Plenary \\d+[.]\\d+[.]\\d+, PostgreSQL 18[.]\\d+[.]\\d+, Java \\d+.*\n");
            assertThat(help.err() + version.err()).isEmpty();
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void aPortInUseIsRefusedBeforeAnythingIsMade() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            settings.put("PLENARY_PORT", String.valueOf(other.getLocalPort()));

            refuses("port " + other.getLocalPort()
                    + " is in use; stop what uses it, or name another port in PLENARY_PORT.");
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void aDatabaseOutOfReachIsRefusedBeforeAnythingIsMade() {
        int port = Ports.anyFree();
        settings.put("PLENARY_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/plenary");

        refuses("the database at 127.0.0.1:" + port + "/plenary does not answer; start it, or correct PLENARY_DB_URL.");

        assertThat(data()).doesNotExist();
    }

    @Test
    void dataOfAnotherPostgresqlIsRefusedAndStaysAsItIs() throws IOException {
        Path cluster = Files.createDirectories(data().resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "14\n");

        refuses("the data in " + cluster + " is of PostgreSQL 14 and this Plenary brings 18; dump it with"
                + " PostgreSQL 14 and load it into a new one, or name another directory in PLENARY_DATA.");

        assertThat(cluster.resolve("PG_VERSION")).hasContent("14");
        try (Stream<Path> files = Files.list(cluster)) {
            assertThat(files).containsExactly(cluster.resolve("PG_VERSION"));
        }
        assertThatCode(() -> DataDirectory.open(data()).close()).doesNotThrowAnyException();
    }

    @Test
    void aPostgresqlThatDoesNotStartIsRefusedAndEverythingStopped() throws IOException {
        Path cluster = Files.createDirectories(data().resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        Files.writeString(data().resolve("postgres-admin.key"), "administrator\n");
        Files.writeString(data().resolve("postgres-plenary.key"), "owner\n");

        try (Launched plenary = Launched.in(folder, settings)) {
            assertThat(plenary.code()).isEqualTo(1);
            assertThat(plenary.err())
                    .isEqualTo("Plenary cannot start: its PostgreSQL did not start; "
                            + data().resolve("log/postgres.log")
                            + " says why. Or name a database of yours in PLENARY_DB_URL.\n");
        }
        assertThat(Running.on(data())).isEmpty();
    }

    @Test
    void aSettingTheLauncherCannotUseIsRefused() {
        settings.put("PLENARY_PORT", "web");

        refuses("PLENARY_PORT is \"web\"; it must be a number from 1 to 65535.");

        assertThat(data()).doesNotExist();
    }

    @Test
    void aSettingTheServerCannotUseIsRefusedAndEverythingStopped() {
        settings.put("PLENARY_MAIL_SMTP_TLS", "perhaps");

        try (Launched plenary = Launched.in(folder, settings)) {
            assertThat(plenary.code()).isEqualTo(1);
            assertThat(plenary.err())
                    .isEqualTo("Plenary cannot start: PLENARY_MAIL_SMTP_TLS is \"perhaps\"; it must be none,"
                            + " starttls or tls.\n");
        }
        assertThat(Running.on(data())).isEmpty();
    }

    @Test
    void anUnknownOptionIsRefused() {
        refuses("there is no option --demo; bin/plenary --help lists them.", "--demo");
    }

    private void refuses(String line, String... options) {
        try (Launched plenary = Launched.in(folder, settings, options)) {
            assertThat(plenary.code()).isEqualTo(1);
            assertThat(plenary.err()).isEqualTo("Plenary cannot start: " + line + "\n");
            assertThat(plenary.out()).isEmpty();
        }
        assertThat(Running.on(data())).isEqualTo(List.of());
    }

    private Path data() {
        return folder.resolve("data");
    }
}
