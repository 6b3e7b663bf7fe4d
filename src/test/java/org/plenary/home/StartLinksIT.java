package org.plenary.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StartLinksIT {
    @Inject
    StartLinks links;

    @Test
    void aFirstSignInIsAmongTheLinks() {
        assertThat(links.all()).containsKeys("Public page", "Sign in to the desk (once, within 20 minutes)");
    }
}
