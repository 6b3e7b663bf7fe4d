package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void nothingHasToBeSet() {
        assertThat(Settings.of(Map.of()))
                .isEqualTo(new Settings(
                        8080,
                        "0.0.0.0",
                        Path.of("data").toAbsolutePath(),
                        Optional.empty(),
                        Optional.empty(),
                        "http://localhost:8080",
                        List.of(),
                        Map.of()));
    }

    @Test
    void whatIsSetEmptyIsNotSet() {
        Settings settings = Settings.of(Map.of("PLENARY_PORT", "", "PLENARY_DB_URL", " ", "PLENARY_SECRET", ""));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.database()).isEmpty();
        assertThat(settings.secret()).isEmpty();
    }

    @Test
    void theServerIsGivenWhatBearsOurNameAndNothingElse() {
        assertThat(Settings.of(Map.of("PLENARY_ADMIN_EMAIL", "ana@lisbon.example", "PATH", "/bin"))
                        .given())
                .isEqualTo(Map.of("PLENARY_ADMIN_EMAIL", "ana@lisbon.example"));
    }

    @Test
    void flagsForJavaAreTakenApartAtBlanks() {
        assertThat(Settings.of(Map.of("PLENARY_JAVA_OPTS", " -Xmx2g   -Dx=y ")).javaOptions())
                .containsExactly("-Xmx2g", "-Dx=y");
    }

    @Test
    void theDatabaseOfTheOperatorComesWithItsUser() {
        Map<String, String> environment = Map.of(
                "PLENARY_DB_URL", "jdbc:postgresql://db.example/plenary",
                "PLENARY_DB_USER", "tallinn",
                "PLENARY_DB_PASSWORD", "key");

        assertThat(Settings.of(environment).database())
                .contains(new Database("jdbc:postgresql://db.example/plenary", "tallinn", "key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "100000", "-1", "80a", "8080.5", "٨٠٨٠"})
    void aPortIsANumberFromOneTo65535(String port) {
        refuses(Map.of("PLENARY_PORT", port), "PLENARY_PORT is \"" + port + "\"; it must be a number from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.example",
                "postgresql://db.example/plenary",
                "jdbc:mysql://db.example/plenary",
                "jdbc:postgresql://db.example:port/plenary?password=key"
            })
    void aDatabaseIsAPostgresqlByJdbc(String url) {
        refuses(Map.of("PLENARY_DB_URL", url), "PLENARY_DB_URL must look like jdbc:postgresql://host:5432/plenary.");
    }

    @Test
    void aShortSecretIsRefusedWithoutBeingShown() {
        refuses(
                Map.of("PLENARY_SECRET", "0123456789012345678901234567890"),
                "PLENARY_SECRET is too short; give it at least 32 characters, for example from: openssl rand"
                        + " -base64 48");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings.example",
                "ftp://meetings.example",
                "http://meetings.example",
                "https://meetings.example/plenary",
                "https://",
                "https://meetings example"
            })
    void anAddressForPeopleIsHttpsWithoutAPath(String url) {
        refuses(
                Map.of("PLENARY_BASE_URL", url),
                "PLENARY_BASE_URL is \"" + url + "\"; it must be the address people use, like"
                        + " https://plenary.example.org, without a path (http:// is for localhost).");
    }

    @ParameterizedTest
    @CsvSource({
        "https://meetings.example/,https://meetings.example",
        "https://meetings.example:8443,https://meetings.example:8443",
        "http://localhost:8081/,http://localhost:8081",
        "http://127.0.0.1,http://127.0.0.1"
    })
    void anAddressForPeopleEndsWithoutASlash(String given, String kept) {
        assertThat(Settings.of(Map.of("PLENARY_BASE_URL", given)).baseUrl()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,http://127.0.0.1:8081",
        "'::',http://127.0.0.1:8081",
        "10.1.2.3,http://10.1.2.3:8081",
        "fd00::1,http://[fd00::1]:8081"
    })
    void theLauncherReachesTheServerWhereItAnswers(String address, String reached) {
        assertThat(Settings.of(Map.of("PLENARY_ADDRESS", address, "PLENARY_PORT", "8081"))
                        .ownAddress())
                .isEqualTo(reached);
    }

    private static void refuses(Map<String, String> environment, String line) {
        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(Refusal.class)
                .hasMessage(line);
    }
}
