package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backstage.class)
class GivingTokensBrowserIT {
    @Test
    void aTokenIsMadeUsedByAProgramAndRevoked(Scene scene) {
        Window desk = scene.organiser().opens("/desk/tokens");
        desk.writes("Name", "Nightly statistics").chooses("Read only").selects("Works for", "30 days");
        desk.presses("Make the token").sees("The token was made", "It is not shown again");
        String token = desk.page().locator(".copy-line code").innerText();

        assertThat(status(scene, token)).isEqualTo(200);
        desk.opens("/desk/tokens").seesRow("Nightly statistics", "Read only").doesNotSee("Not used yet");
        desk.presses("Nightly statistics").sees("The token was revoked").doesNotSee("Nightly statistics");
        assertThat(status(scene, token)).isEqualTo(401);
    }

    private static int status(Scene scene, String token) {
        try (BrowserContext program = scene.visitor()
                .page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)))) {
            return program.request().get(scene.address() + "/api/v1/events").status();
        }
    }
}
