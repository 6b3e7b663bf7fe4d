package org.plenary.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/**
 * A page to look at.
 *
 * @param ready what is done there before looking
 */
record Place(String name, String address, Consumer<Page> ready) {
    private static final String WITH_FIELDS = "form:has(input:not([type=hidden]), select, textarea)";

    static Place at(String name, String address) {
        return new Place(name, address, page -> {});
    }

    /** Its last form with fields is sent as it is, so that the page shows what is wrong with it. */
    static Place withFaults(String name, String address) {
        return new Place(name, address, page -> {
            Locator form = page.getByRole(AriaRole.MAIN).locator(WITH_FIELDS).last();
            form.evaluate("form => { form.noValidate = true; }");
            form.getByRole(AriaRole.BUTTON).last().click();
            page.getByRole(AriaRole.ALERT).waitFor();
        });
    }

    /** A page that lets no script run, not even that of a check, is looked at as a copy. */
    static Place withoutScript(String name, String address) {
        return new Place(name, address, page -> {
            String copy = page.content();
            page.navigate("about:blank");
            page.setContent(copy);
        });
    }
}
