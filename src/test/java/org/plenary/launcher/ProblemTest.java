package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void theDetailIsWhatPeopleRead() {
        assertThat(Problem.of("""
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"Row 3: the name is missing."}""")).isEqualTo("Row 3: the name is missing.");
    }

    @Test
    void withoutADetailItIsTheTitle() {
        assertThat(Problem.of("{\"title\" : \"Not Found\"}")).isEqualTo("Not Found");
    }

    @Test
    void whatIsQuotedInADetailIsReadAsItWasWritten() {
        assertThat(Problem.of("""
                {"detail":"There is no organisation \\"Tallinn\\u0020Centre\\";\\n add it \\/ or leave it out."}""")).isEqualTo("There is no organisation \"Tallinn Centre\"; add it / or leave it out.");
    }

    @Test
    void anAnswerOfAnotherKindIsShownInOneLine() {
        assertThat(Problem.of("<h1>Bad\n\n  Gateway</h1>")).isEqualTo("<h1>Bad Gateway</h1>");
    }

    @Test
    void aLongAnswerIsCut() {
        assertThat(Problem.of("x".repeat(301))).isEqualTo("x".repeat(300) + "…");
        assertThat(Problem.of("x".repeat(300))).isEqualTo("x".repeat(300));
    }
}
