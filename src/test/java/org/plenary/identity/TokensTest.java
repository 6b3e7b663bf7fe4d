package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final String KEY = "a-secret-for-tests-that-is-long-enough";
    private static final UUID ANA = UUID.fromString("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    @Test
    void theSameSubjectAlwaysHasTheSameToken() {
        String token = Tokens.derived(KEY, Purpose.INVITATION, ANA, 0);

        assertThat(Tokens.derived(KEY, Purpose.INVITATION, ANA, 0)).isEqualTo(token);
    }

    @Test
    void anotherKeyPurposeSubjectOrGenerationGivesAnotherToken() {
        Set<String> tokens = new HashSet<>();
        tokens.add(Tokens.derived(KEY, Purpose.INVITATION, ANA, 0));
        tokens.add(Tokens.derived(KEY + "!", Purpose.INVITATION, ANA, 0));
        tokens.add(Tokens.derived(KEY, Purpose.REGISTRATION, ANA, 0));
        tokens.add(Tokens.derived(KEY, Purpose.INVITATION, new UUID(0, 1), 0));
        tokens.add(Tokens.derived(KEY, Purpose.INVITATION, ANA, 1));

        assertThat(tokens).hasSize(5);
    }

    @Test
    void aTokenHas144BitsInCharactersThatNeedNoEscaping() {
        for (String token : Set.of(Tokens.derived(KEY, Purpose.JOIN, ANA, 3), Tokens.random())) {
            assertThat(token).matches("[A-Za-z0-9_-]{24}");
            assertThat(Base64.getUrlDecoder().decode(token)).hasSize(18);
        }
        assertThat(Tokens.random()).isNotEqualTo(Tokens.random());
    }

    @Test
    void theDigestIsSha256() {
        assertThat(HexFormat.of().formatHex(Tokens.digest("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
