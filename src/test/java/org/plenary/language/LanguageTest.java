package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr                            | FR
                    fr-CA                         | FR
                    zh-Hant-TW                    | ZH
                    AR                            | AR
                    de, es;q=0.5                  | ES
                    en;q=0.2, ru;q=0.9            | RU
                    pt-BR,pt;q=0.9,fr;q=0.8       | FR
                    """)
    void theBestOfTheSixIsChosen(String accepted, Language expected) {
        assertThat(Language.accepted(accepted)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "*", "", "fr;q=0", "not a field;;", "de;q=abc"})
    void noneIsChosenWhenNoneIsNamed(String accepted) {
        assertThat(Language.accepted(accepted)).isEmpty();
    }

    @Test
    void onlyArabicRunsFromTheRight() {
        assertThat(Language.values())
                .filteredOn(language -> language.direction().equals("rtl"))
                .containsExactly(Language.AR);
    }
}
