package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java's cache for the next starts, made by the Java that runs the tests. */
@OnItsOwn
class WarmIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void warmingWritesTheCacheAndNothingElse() throws IOException {
        Path home = installation();
        List<String> before = names(home);
        StartCache cache = StartCache.made(home);

        try (Launched warming = Launched.of(home, folder, Map.of(), "--warm")) {
            assertThat(warming.code(PATIENCE)).as(warming::err).isZero();
            assertThat(warming.out() + warming.err()).contains("Wrote " + cache.file() + ", ");
        }

        assertThat(names(home)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(cache.file()).isNotEmptyFile();
        assertThat(StartCache.used(home).flags()).isNotEmpty();
    }

    /** The packaged Plenary again, where a cache may be written. */
    private Path installation() throws IOException {
        Path home = folder.resolve("plenary");
        Folder.copy(Path.of(System.getProperty("plenary.dist", "")), home);
        assertThat(home.resolve("bin/plenary").toFile().setExecutable(true)).isTrue();
        Files.deleteIfExists(StartCache.made(home).file());
        return home;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches("plenary[.](aot|jsa)"))
                    .toList();
        }
    }
}
