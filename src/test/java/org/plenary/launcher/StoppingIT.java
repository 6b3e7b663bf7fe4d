package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Plenary through its starts and ends, the gentle ones and the others. */
@OnItsOwn
class StoppingIT {
    @TempDir
    Path folder;

    private final int port = Ports.anyFree();

    @Test
    void itStopsWholeAndKeepsItsData() throws SQLException {
        String firstOrganiser;
        try (Launched plenary = start()) {
            plenary.awaitReady();
            assertThat(Running.on(data())).containsExactly("java", "postgres");
            firstOrganiser = firstOrganiser();

            plenary.signal("INT");

            assertThat(plenary.code()).isEqualTo(130);
            assertThat(plenary.out().lines()).isNotEmpty().allSatisfy(StoppingIT::isOfTheLog);
        }
        assertThat(Running.on(data())).isEmpty();
        assertThat(portIsFree()).isTrue();

        try (Launched plenary = start()) {
            plenary.awaitReady();
            assertThat(firstOrganiser()).isEqualTo(firstOrganiser);

            plenary.signal("KILL");

            Launched.await(() -> Running.on(data()).isEmpty());
            Launched.await(this::portIsFree);
        }
    }

    @Test
    void whatNobodyCouldStopIsStoppedByTheNextStart() throws IOException {
        try (Launched plenary = start()) {
            Launched.await(() -> Running.on(data()).equals(List.of("java", "postgres")));

            // frozen, it cannot notice that its server ends
            plenary.signal("STOP");
            Running.kill("java", data());
            plenary.signal("KILL");

            assertThat(plenary.code()).isEqualTo(137);
            assertThat(Running.on(data())).containsExactly("postgres");
        }
        try (ServerSocket other = new ServerSocket(port);
                Launched plenary = start()) {
            assertThat(plenary.code()).isEqualTo(1);
            assertThat(plenary.err()).contains("port " + other.getLocalPort() + " is in use");
        }
        assertThat(Running.on(data())).isEmpty();
    }

    private Launched start() {
        return Launched.in(
                folder,
                Map.of("PLENARY_PORT", String.valueOf(port), "PLENARY_DATA", data().toString()),
                "--foreground-log");
    }

    private static void isOfTheLog(String line) {
        assertThat(Json.createReader(new StringReader(line)).readObject().keySet())
                .as(line)
                .contains("at", "level", "logger", "message");
    }

    /** Written at the first start; a second writing would have another moment. */
    private String firstOrganiser() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + databasePort() + "/plenary",
                        "plenary",
                        new KeyFile(data().resolve("postgres-plenary.key")).value());
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select id || ' since ' || created_at from accounts order by created_at")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private int databasePort() {
        try {
            return Integer.parseInt(Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                    .get(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean portIsFree() {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
