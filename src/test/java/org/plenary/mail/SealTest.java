package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final UUID MESSAGE = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000abcd");
    private final Seal seal = new Seal("a-secret-that-is-long-enough-for-this");

    @Test
    void whatWasSealedOpensAgain() {
        assertThat(seal.unsubscribes(seal.forUnsubscribing(MESSAGE))).hasValue(MESSAGE);
        assertThat(seal.bounced(seal.forBounces(MESSAGE))).hasValue(MESSAGE);
        assertThat(seal.bounced(seal.forBounces(MESSAGE).toUpperCase(java.util.Locale.ROOT)))
                .hasValue(MESSAGE);
    }

    @Test
    void aSenderAddressHasRoomForIt() {
        assertThat(seal.forBounces(MESSAGE)).matches("[0-9a-f]{48}");
    }

    @Test
    void whatAnotherSealedOrSealedForAnotherPurposeStaysShut() {
        Seal other = new Seal("another-secret-that-is-long-enough");

        assertThat(seal.unsubscribes(other.forUnsubscribing(MESSAGE))).isEmpty();
        assertThat(seal.bounced(other.forBounces(MESSAGE))).isEmpty();
        assertThat(seal.unsubscribes(seal.forBounces(MESSAGE))).isEmpty();
    }

    @Test
    void anotherMessageUnderTheSameSealStaysShut() {
        String token = seal.forBounces(MESSAGE);

        assertThat(seal.bounced("7" + token.substring(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "…", "6f1d2c3b", "AbCdEfGh0123456789-_AbCd", "AbCdEfGh0123456789-_AbCdAbCdEfGh012345"})
    void anythingElseStaysShut(String token) {
        assertThat(seal.unsubscribes(token)).isEmpty();
        assertThat(seal.bounced(token)).isEmpty();
    }
}
