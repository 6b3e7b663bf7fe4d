package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {
    private static final String MATCH = "If-None-Match";
    private static final String SINCE = "If-Modified-Since";
    private final Validators validators = new Validators("\"abc\"", Instant.parse("2026-01-15T15:00:00.900Z"));

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\",W/\"abc\" , \"y\"", "*"})
    void aCopyWithOurTagIsGood(String field) {
        assertThat(holds(Map.of(MATCH, field))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abd\"", "abc", "W/\"x\"", ""})
    void anyOtherCopyIsNot(String field) {
        assertThat(holds(Map.of(MATCH, field))).isFalse();
    }

    @Test
    void theDateCountsInWholeSeconds() {
        assertThat(holds(Map.of(SINCE, "Thu, 15 Jan 2026 15:00:00 GMT"))).isTrue();
        assertThat(holds(Map.of(SINCE, "Thu, 15 Jan 2026 15:00:01 GMT"))).isTrue();
        assertThat(holds(Map.of(SINCE, "Thu, 15 Jan 2026 14:59:59 GMT"))).isFalse();
    }

    @Test
    void theTagStandsAboveTheDate() {
        assertThat(holds(Map.of(MATCH, "\"old\"", SINCE, "Thu, 15 Jan 2026 15:00:00 GMT")))
                .isFalse();
        assertThat(holds(Map.of(MATCH, "\"abc\"", SINCE, "Thu, 15 Jan 2026 14:00:00 GMT")))
                .isTrue();
    }

    @Test
    void withoutAFieldOrWithABrokenDateAllIsSent() {
        assertThat(holds(Map.of())).isFalse();
        assertThat(holds(Map.of(SINCE, "yesterday"))).isFalse();
    }

    private boolean holds(Map<String, String> fields) {
        return validators.hold(Asked.with("GET", fields));
    }
}
