package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void aNewOneIsClosedToOtherUsers() throws IOException {
        Path path = folder.resolve("deep/down");

        DataDirectory.open(path).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }

    @Test
    void oneLauncherAtATimeHoldsIt() throws IOException {
        try (DataDirectory held = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> DataDirectory.open(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("another Plenary runs on the data directory " + held + " (process "
                            + ProcessHandle.current().pid()
                            + "); stop it, or name another directory in PLENARY_DATA.");
        }
    }

    @Test
    void itCanBeHeldAgainAfterwards() throws IOException {
        DataDirectory.open(folder).close();

        try (DataDirectory again = DataDirectory.open(folder)) {
            assertThat(again.cluster()).isEqualTo(folder.resolve("postgres"));
        }
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("the data directory " + file + " cannot be written (FileAlreadyExistsException);"
                        + " give it to this user, or name another one in PLENARY_DATA.");
    }

    @Test
    void aKeyIsMadeOnceAndReadableToItsOwnerAlone() throws IOException {
        try (DataDirectory data = DataDirectory.open(folder)) {
            KeyFile key = data.secret();
            assertThat(key.isMissing()).isTrue();

            String value = key.value();

            assertThat(value).hasSize(64);
            assertThat(data.secret().value()).isEqualTo(value);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.path())))
                    .isEqualTo("rw-------");
        }
    }
}
