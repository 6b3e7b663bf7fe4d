package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptClusterTest {
    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void anEmptyDirectoryIsFine() {
        assertThatCode(() -> new KeptCluster(data).check("18.6.0")).doesNotThrowAnyException();
        assertThat(data.cluster()).doesNotExist();
    }

    @Test
    void dataOfTheSameMajorVersionWithItsKeysIsFine() throws IOException {
        keep("18");
        data.databaseAdministrator().value();
        data.databaseOwner().value();

        assertThatCode(() -> new KeptCluster(data).check("18.6.0")).doesNotThrowAnyException();
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws IOException {
        keep("14");

        refuses("the data in " + data.cluster() + " is of PostgreSQL 14 and this Plenary brings 18; dump it with"
                + " PostgreSQL 14 and load it into a new one, or name another directory in PLENARY_DATA.");
    }

    @Test
    void aDirectoryOfSomethingElseIsRefused() throws IOException {
        Files.createDirectories(data.cluster());

        refuses("the directory " + data.cluster() + " is not of PostgreSQL; name another directory in PLENARY_DATA.");
    }

    @Test
    void dataWithoutOneOfItsKeysIsRefused() throws IOException {
        keep("18");
        data.databaseAdministrator().value();

        refuses("the keys of the database are missing from " + data
                + "; put back postgres-admin.key and postgres-plenary.key from your backup.");
        assertThat(data.databaseOwner().isMissing()).isTrue();
    }

    private void keep(String version) throws IOException {
        Files.createDirectories(data.cluster());
        Files.writeString(data.cluster().resolve("PG_VERSION"), version + "\n");
    }

    private void refuses(String line) {
        assertThatThrownBy(() -> new KeptCluster(data).check("18.6.0"))
                .isInstanceOf(Refusal.class)
                .hasMessage(line);
    }
}
