package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartReportTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("start-report");
    }

    @Test
    void thereIsNoneUntilTheServerHasWrittenTheWholeLine() throws IOException {
        assertThat(StartReport.read(file)).isEmpty();

        Files.writeString(file, "refused: the ta");

        assertThat(StartReport.read(file)).isEmpty();
    }

    @Test
    void aServerThatIsReadyRefusesNothing() throws IOException {
        Files.writeString(file, "ready\n");

        assertThat(StartReport.read(file)).contains(new StartReport("ready"));
        assertThat(new StartReport("ready").refusal()).isEmpty();
    }

    @Test
    void aServerThatRefusesSaysWhy() throws IOException {
        Files.writeString(file, "refused: PLENARY_PROXY is \"two\"; it must be none.\n");

        assertThat(StartReport.read(file).orElseThrow().refusal())
                .contains("PLENARY_PROXY is \"two\"; it must be none.");
    }
}
