package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void aLineIsALabelATabAndAnAddress() {
        assertThat(Link.of("Public page\thttp://localhost:8080/\r"))
                .isEqualTo(new Link("Public page", "http://localhost:8080/"));
    }

    @Test
    void theAddressesStandBelowEachOther() {
        List<Link> links = List.of(new Link("Feed", "http://a/"), new Link("Public page", "http://b/"));

        assertThat(Link.block(links).lines()).containsExactly("  Feed          http://a/", "  Public page   http://b/");
    }
}
