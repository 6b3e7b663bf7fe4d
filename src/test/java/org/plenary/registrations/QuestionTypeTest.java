package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTypeTest {
    private static final Set<String> DIETS = Set.of("vegan", "halal");

    @ParameterizedTest
    @CsvSource({
        "text, مريم القاسم, مريم القاسم",
        "long-text, e\u0301 and 👩🏽‍🏫, e\u0301 and 👩🏽‍🏫",
        "choice, vegan, vegan",
        "number, '2,5', 2.5",
        "number, -30, -30",
        "date, 2031-06-02, 2031-06-02",
        "country, EE, EE",
        "time-zone, Africa/Khartoum, Africa/Khartoum",
        "consent, yes, yes"
    })
    void whatFitsIsKept(String type, String given, String kept) {
        assertThat(read(type, given)).isEqualTo(Reading.of(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "choice, beef, choice",
        "several, beef, choice",
        "number, thirty, amount",
        "number, 1e9, amount",
        "date, 31.5.2031, date",
        "date, 2031-02-30, date",
        "date, +12031-06-02, date",
        "country, Estonia, country-choice",
        "country, XX, country-choice",
        "time-zone, Mars/Olympus, zone",
        "consent, no, choice"
    })
    void whatDoesNotFitIsSaidToBeWrong(String type, String given, String fault) {
        assertThat(read(type, given)).isEqualTo(Reading.wrong(fault));
    }

    @Test
    void severalChoicesAreKeptOnceEachInTheirOrder() {
        assertThat(QuestionType.SEVERAL.read(List.of("vegan", "halal", "vegan"), DIETS))
                .isEqualTo(Reading.of("vegan halal"));
        assertThat(QuestionType.CHOICE.read(List.of("vegan", "halal"), DIETS)).isEqualTo(Reading.wrong("choice"));
    }

    @Test
    void aTextIsMeasuredInCharactersAndLosesItsControls() {
        assertThat(QuestionType.TEXT.read(List.of("😀".repeat(500)), Set.of())).isEqualTo(Reading.of("😀".repeat(500)));
        assertThat(QuestionType.TEXT.read(List.of("😀".repeat(501)), Set.of()))
                .isEqualTo(new Reading.Wrong("too-long", Map.of("most", 500)));
        assertThat(QuestionType.LONG_TEXT.read(List.of("two\r\nlines\u0007"), Set.of()))
                .isEqualTo(Reading.of("two\nlines"));
    }

    private static Reading read(String type, String given) {
        return QuestionType.of(type).orElseThrow().read(List.of(given), DIETS);
    }
}
