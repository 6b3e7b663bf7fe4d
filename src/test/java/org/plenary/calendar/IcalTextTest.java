package org.plenary.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IcalTextTest {
    private static final String[] CHARACTERS = {"a", " ", "é", "中", "ا", "😀", "\t", ";", "\\"};

    @Test
    void aLineOf75OctetsStaysWhole() {
        assertThat(fold("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
    }

    @Test
    void theNextOctetGoesOnTheNextLine() {
        assertThat(fold("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
        assertThat(fold("x".repeat(75 + 74 + 1))).isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @Test
    void aCharacterIsNeverCut() {
        assertThat(fold("x".repeat(74) + "é")).isEqualTo("x".repeat(74) + "\r\n é\r\n");
        assertThat(fold("x".repeat(73) + "中文")).isEqualTo("x".repeat(73) + "\r\n 中文\r\n");
    }

    @Test
    void controlCharactersAreTakenOut() {
        assertThat(IcalText.clean("a\u0000b\u0007c\rd\r\ne\tf\u007f")).isEqualTo("abc\nd\ne\tf");
    }

    @RepeatedTest(200)
    void unfoldingGivesBackEveryText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("SUMMARY:");
        random.ints(random.nextInt(400), 0, CHARACTERS.length).forEach(i -> text.append(CHARACTERS[i]));

        String folded = fold(text.toString());

        assertThat(folded.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded).endsWith("\r\n").doesNotContain("\ufffd");
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text + "\r\n");
    }

    private static String fold(String line) {
        return new String(IcalText.fold(line + "\r\n"), UTF_8);
    }
}
