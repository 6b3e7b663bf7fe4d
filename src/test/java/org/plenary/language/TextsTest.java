package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.in(Language.EN);

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(english.get("fault.too-many-days", "most", 1))
                .isEqualTo("An event lasts at most 1 day. Please check both days.");
        assertThat(english.get("fault.too-many-days", "most", 30))
                .isEqualTo("An event lasts at most 30 days. Please check both days.");
    }

    @Test
    void aKeyThatIsMissingShowsItself() {
        assertThat(english.get("no.such.key")).isEqualTo("no.such.key");
        assertThat(english.find("no.such.key")).isEmpty();
    }

    @Test
    void whatIsPutInIsNotReadAsAPattern() {
        assertThat(english.get("fault.one-of", "allowed", "{0} it's '{'")).isEqualTo("Expected one of: {0} it's '{'.");
    }
}
