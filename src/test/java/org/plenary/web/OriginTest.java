package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void behindOurProxyOnlyWhatItWroteItselfCounts() {
        Map<String, String> fields = Map.of("X-Forwarded-For", "203.0.113.9, 198.51.100.7");

        assertThat(Origin.address(Asked.with("GET", fields), true)).isEqualTo("198.51.100.7");
        assertThat(Origin.address(Asked.with("GET", fields), false)).isEqualTo("192.0.2.1");
        assertThat(Origin.address(Asked.with("GET", Map.of()), true)).isEqualTo("192.0.2.1");
    }
}
