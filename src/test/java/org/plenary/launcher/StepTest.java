package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepTest {
    private static final LocalDate DAY = LocalDate.of(2028, 2, 27);

    @TempDir
    Path sample;

    @Test
    void theMeetingLiesAsManyDaysAheadAsTheSampleSays() {
        assertThat(Step.dated("from ${today+0} to ${today+3}, again ${today+1000}", DAY))
                .isEqualTo("from 2028-02-27 to 2028-03-01, again 2030-11-23");
    }

    @Test
    void whatOnlyLooksLikeADayStays() {
        String text = "${today} ${today-1} ${today+x} $today+1 {today+1}";

        assertThat(Step.dated(text, DAY)).isEqualTo(text);
    }

    @Test
    void stepsComeInTheOrderOfTheListWithoutItsComments() throws IOException {
        list("# first the people", "POST /api/v1/people/imports people.csv", "", "  PUT   /api/v1/x ");

        assertThat(Step.of(sample))
                .containsExactly(
                        new Step("POST", "/api/v1/people/imports", Optional.of(sample.resolve("people.csv"))),
                        new Step("PUT", "/api/v1/x", Optional.empty()));
    }

    @Test
    void aLineThatIsNoStepIsRefused() throws IOException {
        list("POST");

        assertThatThrownBy(() -> Step.of(sample))
                .isInstanceOf(Refusal.class)
                .hasMessage("the sample has a line that is not METHOD PATH [FILE]: POST");
    }

    @Test
    void aSampleThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Step.of(sample))
                .isInstanceOf(Refusal.class)
                .hasMessage("the sample " + sample.resolve("steps.txt") + " cannot be read; unpack Plenary again.");
    }

    @Test
    void aFileIsSentAsWhatItsNameSays() {
        List<String> types = List.of("a.json", "a.csv", "a.pdf").stream()
                .map(name -> new Step("POST", "/", Optional.of(sample.resolve(name))))
                .map(step -> step.contentType().orElseThrow())
                .toList();

        assertThat(types).containsExactly("application/json", "text/csv; charset=utf-8", "application/octet-stream");
    }

    @Test
    void everyFileOfOurSampleIsThere() {
        assertThat(Step.of(Path.of("src/main/sample")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.file().filter(file -> !Files.exists(file)))
                        .isEmpty());
    }

    private void list(String... lines) throws IOException {
        Files.write(sample.resolve("steps.txt"), List.of(lines));
    }
}
