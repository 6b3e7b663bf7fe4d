package org.plenary.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.settings.FileSettings;

class DirectoryShelfTest {
    private static final UUID FILE = UUID.fromString("0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11");

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereUntilItIsRemoved() throws IOException {
        Shelf shelf = shelf();

        shelf.put(FILE, "first".getBytes(UTF_8));
        shelf.put(FILE, "again".getBytes(UTF_8));
        assertThat(shelf.get(FILE)).asString(UTF_8).isEqualTo("again");
        assertThat(files()).containsExactly("0b/0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11");

        shelf.remove(FILE);
        shelf.remove(FILE);
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> shelf.get(FILE)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatAServerLeftWhenItDiedWhileWritingIsRemovedToo() throws IOException {
        Files.createDirectories(folder.resolve("0b"));
        Files.writeString(folder.resolve("0b").resolve(FILE + ".part"), "half");

        shelf().remove(FILE);

        assertThat(files()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything in the plain JVM
    private Shelf shelf() {
        DirectoryShelf shelf = new DirectoryShelf();
        shelf.settings = new FileSettings() {
            @Override
            public Optional<Path> directory() {
                return Optional.of(folder);
            }
        };
        return shelf;
    }
}
