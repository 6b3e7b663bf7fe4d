package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path folder;

    private DataDirectory data;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        data = DataDirectory.open(folder);
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stop() throws IOException {
        process.destroyForcibly();
        data.close();
    }

    @Test
    void aServerLeftBehindIsStopped() throws IOException, InterruptedException {
        Leftovers.remember(data.serverProcess(), process.toHandle());

        Leftovers.stop(data);

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessThatWasGivenItsNumberLaterIsLeftAlone() throws IOException {
        Files.writeString(data.serverProcess(), process.pid() + "\n2026-01-01T00:00:00Z\n");

        Leftovers.stop(data);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aProcessThatIsNoPostgresIsLeftAlone() throws IOException {
        Files.createDirectories(data.cluster());
        Files.writeString(data.cluster().resolve("postmaster.pid"), process.pid() + "\n" + data.cluster() + "\n");

        Leftovers.stop(data);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aFileThatIsCutShortStopsNobody() throws IOException {
        Files.writeString(data.serverProcess(), process.pid() + "\n");

        Leftovers.stop(data);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void whereNothingWasLeftThereIsNothingToDo() {
        Leftovers.stop(data);

        assertThat(process.isAlive()).isTrue();
    }
}
