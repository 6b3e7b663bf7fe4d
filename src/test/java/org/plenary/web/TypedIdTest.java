package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedIdTest {
    @Test
    void anIdIsReadWhateverItsCase() {
        assertThat(TypedId.of("0B8D8F5E-6a5b-4a3e-9d55-6f3f0e3d2c11"))
                .contains(UUID.fromString("0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "somebody",
                "1-1-1-1-1",
                " 0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11",
                "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11'",
                "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c1g"
            })
    void whatIsNoneIsNone(String text) {
        assertThat(TypedId.of(text)).isEmpty();
    }
}
