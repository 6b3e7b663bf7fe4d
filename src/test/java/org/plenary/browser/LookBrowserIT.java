package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, on a phone and at a desk, light and dark, from left to right and from right to left. */
@ExtendWith(Backstage.class)
class LookBrowserIT {
    private static final Path PICTURES = Stage.PICTURES.resolve("look");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_BYTES = 60_000;

    @TempDir
    static Path folder;

    static Stream<Look> looks() {
        return Look.all();
    }

    @Disabled("its meeting is made again for every look; not yet seen green")
    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everyPageIsAccessibleAndFits(Look look, Scene scene) {
        Places places = scene.places(folder);
        List<String> findings = new ArrayList<>();

        Window visitor = scene.window(look.options());
        Stream.concat(places.publicly().stream(), places.invitee().stream())
                .forEach(place -> findings.addAll(findings(visitor, place, look)));
        Window organiser = scene.window(look.options().setStorageState(scene.staff()));
        places.desk().forEach(place -> findings.addAll(findings(organiser, place, look)));

        assertThat(findings).isEmpty();
    }

    @Disabled("times out before it has measured anything; the cause is not known yet")
    @Test
    void whatAnInviteeOpensIsLight(Scene scene) {
        Places places = scene.places(folder);

        for (Place place : Stream.concat(places.invitee().stream(), places.publicly().stream())
                .toList()) {
            Window phone = scene.phone(org.plenary.language.Language.EN, Person.DEWI.zone);
            List<Request> requests = new ArrayList<>();
            phone.page().onRequestFinished(requests::add);
            phone.opens(place.address())
                    .page()
                    .waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize)
                    .sum();
            assertThat(bytes).as(place.name()).isBetween(1, MOST_BYTES);
        }
    }

    private static List<String> findings(Window window, Place place, Look look) {
        window.opens(place.address() + (place.address().contains("?") ? "&" : "?") + "lang="
                + look.language().tag());
        Page page = window.page();
        if (place.sendsForm()) {
            page.locator("form").last().evaluate("form => { form.noValidate = true; }");
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).last().click();
            page.getByRole(AriaRole.ALERT).waitFor();
        }
        window.picture(PICTURES.resolve(place.name() + "-" + look + ".png"));
        List<String> findings = new ArrayList<>();
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            findings.add(place.name() + ": scrolls sideways");
        }
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                findings.add(place.name() + ": " + rule.getId() + " at " + node.getTarget() + ", "
                        + node.getFailureSummary().replaceAll("\\s+", " "));
            }
        }
        return findings;
    }
}
