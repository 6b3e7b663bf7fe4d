package org.plenary.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLettersTest {
    private final JoinedLetters letters = new JoinedLetters();

    @ParameterizedTest
    @CsvSource({
        "پریا, FB58 FEAE FBFE FE8E",
        "کی, FB90 FBFD",
        "گچ, FB94 FB7B",
        "ژاله, FB8A FE8D FEDF FEEA",
        "ٹھیک, FB68 FBAD FBFF FB8F",
        "لاله, FEFB FEDF FEEA",
        "سلام, FEB3 FEFC FEE1"
    })
    void lettersTakeTheFormOfTheirPlaceInTheWord(String word, String forms) {
        assertThat(hex(letters.shapeText(word))).isEqualTo(forms);
    }

    @Test
    void aJoinerKeepsAndANonJoinerBreaksTheWord() {
        assertThat(hex(letters.shapeText("می‌روم"))).isEqualTo("FEE3 FBFD 200C FEAD FEED FEE1");
        assertThat(hex(letters.shapeText("ه‍"))).isEqualTo("FEEB 200D");
        assertThat(hex(letters.shapeText("بـب"))).isEqualTo("FE91 640 FE90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبد الرحمن بن محمد", "مؤتمر التوأمة", "الإسكندرية 2026 (القاعة ٣)", "Ana Kask"})
    void arabicIsJoinedAsIcuJoinsIt(String text) throws ArabicShapingException {
        assertThat(letters.shapeText(text))
                .isEqualTo(new ArabicShaping(ArabicShaping.LETTERS_SHAPE)
                        .shape(text)
                        .strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Zoë 😀", "ጤና ይስጥልኝ"})
    void whatIsNotArabicStaysAsItIs(String text) {
        assertThat(letters.shapeText(text)).isEqualTo(text);
    }

    private static String hex(String text) {
        return text.codePoints()
                .mapToObj(point -> Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
