package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.language.Language;

/** Every page, on a phone and at a desk, light and dark, from left to right and from right to left. */
@ExtendWith(Backstage.class)
class LookBrowserIT {
    private static final Path PICTURES = Stage.PICTURES.resolve("look");
    private static final int MOST_BYTES = 60_000;

    @TempDir
    static Path folder;

    static Stream<Look> looks() {
        return Look.all();
    }

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

    @Test
    void whatAnInviteeOpensIsLight(Scene scene) {
        Places places = scene.places(folder);

        for (Place place : Stream.concat(places.invitee().stream(), places.publicly().stream())
                .toList()) {
            Window phone = scene.phone(Language.EN, Person.DEWI.zone);
            List<Request> requests = new ArrayList<>();
            phone.page().onRequest(requests::add);
            phone.opens(place.address()).page().waitForLoadState(LoadState.NETWORKIDLE);
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize)
                    .sum();
            assertThat(requests)
                    .as(place.name())
                    .anyMatch(request -> request.url().contains("plenary.css"));
            assertThat(bytes).as(place.name()).isBetween(1, MOST_BYTES);
        }
    }

    private static List<String> findings(Window window, Place place, Look look) {
        window.opens(place.address() + (place.address().contains("?") ? "&" : "?") + "lang="
                + look.language().tag());
        Page page = window.page();
        place.ready().accept(page);
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : Look.SCHEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            window.picture(PICTURES.resolve(look.name(place, scheme) + ".png"));
            findings(page, scheme).forEach(finding -> findings.add(look.name(place, scheme) + ": " + finding));
        }
        return findings;
    }

    private static List<String> findings(Page page, ColorScheme scheme) {
        List<String> findings = new ArrayList<>();
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            findings.add("scrolls sideways");
        }
        Accessibility.findings(page, scheme).forEach(finding -> findings.add((String) finding));
        return findings;
    }
}
