package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedTest {
    private final Translated opening =
            new Translated(Language.FR, Map.of(Language.FR, "Ouverture", Language.EN, "Opening"));

    @Test
    void aReaderGetsTheirOwnLanguage() {
        assertThat(opening.in(Language.EN)).isEqualTo("Opening");
        assertThat(opening.spokenIn(Language.EN)).isEqualTo(Language.EN);
    }

    @Test
    void aReaderOfAnotherLanguageGetsTheFallback() {
        assertThat(opening.in(Language.RU)).isEqualTo("Ouverture");
        assertThat(opening.spokenIn(Language.RU)).isEqualTo(Language.FR);
    }

    @Test
    void withoutTheFallbackEnglishIsShownAndWithoutEnglishAny() {
        assertThat(new Translated(Language.AR, Map.of(Language.EN, "Hall", Language.ES, "Sala")).in(Language.RU))
                .isEqualTo("Hall");
        assertThat(new Translated(Language.AR, Map.of(Language.ES, "Sala")).in(Language.RU))
                .isEqualTo("Sala");
    }

    @Test
    void blankValuesAreNotKept() {
        assertThat(opening.with(Language.EN, "  ")).isEqualTo(Translated.of(Language.FR, "Ouverture"));
        assertThat(Translated.of(Language.EN, " ").isEmpty()).isTrue();
    }

    @Test
    void whatIsStoredIsReadBackWhole() {
        Translated said = new Translated(Language.ZH, Map.of(Language.ZH, "开幕 \"致辞\"\\", Language.AR, "افتتاح"));

        assertThat(TranslatedColumn.read(TranslatedColumn.write(said))).isEqualTo(said);
    }
}
