package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
    @TempDir
    Path folder;

    @Test
    void whereNothingIsSetFilesAreInTheDatabase() {
        FileSettings settings = settings(Map.of());

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.store()).isEqualTo(FileStore.DATABASE);
        assertThat(settings.largest()).isEqualTo(8 * 1024 * 1024);
        assertThat(settings.perPerson()).isEqualTo(40 * 1024 * 1024L);
    }

    @Test
    void whatIsSetHolds() {
        FileSettings settings = settings(Map.of(
                Setting.PLENARY_FILES_STORE, "directory",
                Setting.PLENARY_FILES_DIRECTORY, folder.toString(),
                Setting.PLENARY_FILES_S3_URL, "https://s3.example/plenary/"));

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.store()).isEqualTo(FileStore.DIRECTORY);
        assertThat(settings.directory()).hasValue(folder);
        assertThat(settings.bucket()).hasValue("https://s3.example/plenary");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        refused(Map.of(Setting.PLENARY_FILES_STORE, "cloud"), "PLENARY_FILES_STORE is \"cloud\"");
        refused(Map.of(Setting.PLENARY_FILES_STORE, "directory"), "PLENARY_FILES_DIRECTORY is \"\"");
        refused(Map.of(Setting.PLENARY_FILES_DIRECTORY, "uploads"), "PLENARY_FILES_DIRECTORY is \"uploads\"");
        refused(
                Map.of(Setting.PLENARY_FILES_DIRECTORY, folder.resolve("gone").toString()),
                "PLENARY_FILES_DIRECTORY is \"");
        refused(Map.of(Setting.PLENARY_FILES_STORE, "s3"), "PLENARY_FILES_S3_URL is \"\"");
        refused(Map.of(Setting.PLENARY_FILES_S3_URL, "plenary"), "PLENARY_FILES_S3_URL is \"plenary\"");
        refused(Map.of(Setting.PLENARY_FILES_LARGEST, "11"), "PLENARY_FILES_LARGEST is \"11\"");
    }

    private static void refused(Map<Setting, String> set, String words) {
        assertThatThrownBy(settings(set)::check).isInstanceOf(BadSetting.class).hasMessageStartingWith(words);
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything in the plain JVM
    private static FileSettings settings(Map<Setting, String> set) {
        FileSettings settings = new FileSettings();
        settings.values = new Values() {
            @Override
            String text(Setting setting) {
                return set.getOrDefault(setting, setting.preset());
            }
        };
        return settings;
    }
}
