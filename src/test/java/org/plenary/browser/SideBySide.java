package org.plenary.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The windows of one person, one for each look. Each has a process of its own, so a page is opened in all of them before
 * it is awaited in the first, and looked at in the same way.
 */
final class SideBySide {
    private static final Path PICTURES = Stage.PICTURES.resolve("look");
    private static final boolean ALL_PICTURES = System.getProperty("plenary.pictures") != null;
    private static final String SEEN = "[screen.width, matchMedia('(prefers-color-scheme: dark)').matches]";

    private final Map<Look, Window> windows = new LinkedHashMap<>();

    SideBySide(Scene scene, UnaryOperator<NewContextOptions> person) {
        Look.all().forEach(look -> windows.put(look, scene.window(person.apply(look.options()))));
        windows.values().forEach(window -> Accessibility.prepare(window.page()));
    }

    /** What is wrong with a page, with the name of the picture that shows it. */
    List<String> findings(Place place) {
        windows.forEach((look, window) -> window.begins(look.address(place)));
        for (Window window : windows.values()) {
            window.page().waitForLoadState();
            place.ready().accept(window.page());
        }
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : Look.SCHEMES) {
            windows.values().forEach(window -> Accessibility.begin(window.page(), scheme));
            windows.forEach((look, window) -> findings.addAll(findings(place, look, scheme, window)));
        }
        return findings;
    }

    private static List<String> findings(Place place, Look look, ColorScheme scheme, Window window) {
        String name = look.name(place, scheme);
        List<String> findings = new ArrayList<>();
        Page page = window.page();
        if (!page.evaluate(SEEN).equals(List.of(look.width(), scheme == ColorScheme.DARK))) {
            findings.add(name + ": is not seen as it should be");
        }
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            findings.add(name + ": scrolls sideways");
        }
        Accessibility.findings(page).forEach(finding -> findings.add(name + ": " + finding));
        if (ALL_PICTURES || !findings.isEmpty()) {
            window.picture(PICTURES.resolve(name + ".png"));
        }
        return findings;
    }
}
