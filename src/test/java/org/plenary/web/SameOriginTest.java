package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {
    private static final String BASE = "https://meetings.example";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void lookingIsFreeForAll(String method) {
        assertThat(SameOrigin.allows(
                        Asked.with(method, Map.of(SITE, "cross-site", ORIGIN, "https://evil.example")), BASE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aBrowserThatNamesAnotherSiteIsTurnedAway(String site) {
        assertThat(posts(Map.of(SITE, site, ORIGIN, BASE))).isFalse();
    }

    @Test
    void ourOwnPagesMayChangeThings() {
        assertThat(posts(Map.of(SITE, "same-origin"))).isTrue();
        assertThat(posts(Map.of(ORIGIN, BASE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://meetings.example",
                "https://meetings.example.evil.example"
            })
    void anotherOriginIsTurnedAway(String origin) {
        assertThat(posts(Map.of(ORIGIN, origin, "Host", "meetings.example"))).isFalse();
    }

    @Test
    void withoutTlsTheNodeMayBeReachedUnderAnotherName() {
        Map<String, String> fields = Map.of(ORIGIN, "http://127.0.0.1:8080", "Host", "127.0.0.1:8080");

        assertThat(SameOrigin.allows(Asked.with("POST", fields), "http://localhost:8080"))
                .isTrue();
        assertThat(SameOrigin.allows(Asked.with("POST", fields), BASE)).isFalse();
    }

    @Test
    void aMachineNeedsATokenAndNoCookie() {
        assertThat(posts(Map.of())).isFalse();
        assertThat(posts(Map.of("Cookie", "plenary=x"))).isFalse();
        assertThat(posts(Map.of("Authorization", "Bearer x"))).isTrue();
        assertThat(posts(Map.of("Authorization", "Bearer x", "Cookie", "plenary=x")))
                .isFalse();
    }

    @Test
    void aMailProgramMayUnsubscribeWithNothingButTheToken() {
        assertThat(SameOrigin.allows(Asked.at("POST", "/u/AbCdEfGh", Map.of()), BASE))
                .isTrue();
        assertThat(SameOrigin.allows(Asked.at("POST", "/i/AbCdEfGh", Map.of()), BASE))
                .isFalse();
    }

    private static boolean posts(Map<String, String> fields) {
        return SameOrigin.allows(Asked.with("POST", fields), BASE);
    }
}
