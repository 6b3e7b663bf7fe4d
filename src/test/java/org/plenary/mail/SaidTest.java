package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final String TOKEN = "AbCdEfGh0123456789-_AbCd";
    private static final String LINK = "https://meetings.example/i/" + TOKEN;

    @Test
    void theWordsAreKeptAndTheTokenIsNot() {
        String said = Said.write(wording(LINK, "See " + LINK + "."));

        assertThat(said).doesNotContain(TOKEN);
        assertThat(Said.read(said, Optional.empty()))
                .isEqualTo(wording("https://meetings.example/i/…", "See https://meetings.example/i/…."));
    }

    @Test
    void aLinkThatStillOpensIsPutInAgain() {
        String said = Said.write(wording(LINK, "Dear Ana,"));
        Wording now = wording(LINK, "Dear Ms Kask,");

        assertThat(Said.read(said, Optional.of(now))).isEqualTo(wording(LINK, "Dear Ana,"));
    }

    @Test
    void aLinkToSomethingElseIsNot() {
        String said = Said.write(wording(LINK, "Dear Ana,"));
        Wording now = wording("https://meetings.example/r/" + TOKEN, "Dear Ana,");

        assertThat(Said.read(said, Optional.of(now))).isEqualTo(wording("https://meetings.example/i/…", "Dear Ana,"));
    }

    private static Wording wording(String link, String paragraph) {
        return new Wording(
                "Invitation: \"Tallinn\"",
                "Tallinn",
                List.of(paragraph, "Привет"),
                List.of(new Wording.Fact("Day", "2 June")),
                List.of(new Wording.Action("Answer", link)),
                "Closing");
    }
}
