package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;
import org.plenary.problem.Invalid;

class RecipientTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@ee.example\r\nBcc: everybody@ee.example",
                "ana@ee.example\n",
                "ana@ee.example>\r\nRCPT TO:<other@ee.example",
                "ana@ee.example,other@ee.example",
                "ana@ee@example",
                "Ana <ana@ee.example>",
                "\"ana kask\"@ee.example",
                "ana",
                "@ee.example",
                ""
            })
    void whatIsNoAddressIsRefused(String address) {
        Recipient recipient = new Recipient("Ana Kask", address, Language.EN);

        assertThatThrownBy(recipient::checked).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana@ee.example", "ana.kask+apm@mail.ee.example", "o'brien@ie.example", "ana@härjapea.example"})
    void anAddressIsTaken(String address) {
        Recipient recipient = new Recipient("Ana Kask", address, Language.EN);

        assertThat(recipient.checked()).isEqualTo(recipient);
    }

    @Test
    void aNameIsOneLine() {
        assertThat(new Recipient("Ana\r\nBcc: everybody@ee.example", "ana@ee.example", Language.EN).name())
                .isEqualTo("Ana Bcc: everybody@ee.example");
        assertThat(new Recipient("\u2028Ана\u0000 Каск\u0085", "ana@ee.example", Language.RU).name())
                .isEqualTo("Ана Каск");
    }
}
