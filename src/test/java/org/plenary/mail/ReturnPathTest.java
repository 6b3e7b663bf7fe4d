package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    private static final UUID MESSAGE = UUID.fromString("6f1d2c3b-0000-4000-8000-00000000abcd");
    private final Seal seal = new Seal("a-secret-that-is-long-enough-for-this");
    private final ReturnPath path = new ReturnPath("Bounce@plenary.example", seal);

    @Test
    void theAddressOfAMessageIsTheSameEveryTimeAndFitsIntoAnEnvelope() {
        String address = path.of(MESSAGE);

        assertThat(address)
                .isEqualTo(path.of(MESSAGE))
                .isEqualTo("Bounce+" + seal.forBounces(MESSAGE) + "@plenary.example");
        assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
    }

    @Test
    void itIsKnownAgainWhateverItsCaseBecameOnTheWay() {
        assertThat(path.token(path.of(MESSAGE).toUpperCase(Locale.ROOT)).flatMap(seal::bounced))
                .hasValue(MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bounce@plenary.example",
                "bounce+@plenary.example",
                "bounce+x@elsewhere.example",
                "abounce+x@plenary.example",
                "bounce+x@plenary.example.evil.example"
            })
    void otherAddressesHaveNoToken(String address) {
        assertThat(path.token(address)).isEmpty();
    }
}
