package org.plenary.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/**
 * What axe-core finds on a page by the rules of WCAG 2.2 AA and good practice. It looks into no frame: the one we have
 * runs no script, so that axe would wait in it for ever, and what it shows is a page of its own.
 */
final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");
    private static final String BEGIN = """
            only => {
              window.axeFound = axe.run(document, { runOnly: only, iframes: false, resultTypes: ['violations'] });
            }
            """;
    private static final String END = """
            () => window.axeFound.then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ' at ' + node.target + ', ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Accessibility() {}

    /** Before the first page is opened: each brings axe with it. */
    static void prepare(Page page) {
        page.addInitScript(AxeBuilder.getAxeScript());
    }

    /**
     * Begins to look, and does not wait: several pages are looked at at once. By day every rule is checked; night, which
     * comes after day, changes colours and nothing else.
     */
    static void begin(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Map<String, Object> only = scheme == ColorScheme.LIGHT
                ? Map.of("type", "tag", "values", RULES)
                : Map.of("type", "rule", "values", RULES_OF_COLOUR);
        page.evaluate(BEGIN, only);
    }

    static List<?> findings(Page page) {
        return (List<?>) page.evaluate(END);
    }
}
