package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {
    @Test
    void theReadmeNamesEverySetting() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        List<String> unnamed = Arrays.stream(Setting.values())
                .map(Setting::name)
                .filter(name -> !readme.contains("`" + name + "`"))
                .toList();

        assertThat(unnamed).isEmpty();
    }

    @Test
    void theReadmeTellsWhatHoldsWhenNothingIsSet() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        List<String> untold = Arrays.stream(Setting.values())
                .filter(setting -> !setting.preset().isEmpty() && setting != Setting.PLENARY_BASE_URL)
                .filter(setting -> readme.lines()
                        .filter(line -> line.contains("`" + setting.name() + "`"))
                        .noneMatch(line -> line.contains("`" + setting.preset() + "`")))
                .map(Setting::name)
                .toList();

        assertThat(untold).isEmpty();
    }

    @Test
    void aSettingIsReadFromThePropertyThatMicroProfileMapsItsNameTo() {
        assertThat(Setting.PLENARY_MAIL_SMTP_HOST.property()).isEqualTo("plenary.mail.smtp.host");
    }
}
