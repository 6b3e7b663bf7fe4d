package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person's browser window; its verbs are what a person does and sees, by the words on the page. */
final class Window {
    private static final double PATIENCE_MS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Window opens(String address) {
        page.navigate(whole(address));
        return this;
    }

    /** Without waiting until all of it is there. */
    Window begins(String address) {
        page.navigate(whole(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return this;
    }

    /** The status with which an address answers this window. */
    int statusOf(String address) {
        Response response = page.navigate(whole(address));
        return response.status();
    }

    Window goesBack() {
        page.goBack();
        return this;
    }

    Window follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Window presses(String button) {
        button(button).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Window writes(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** The field whose label begins with these words; the label may go on with "(optional)". */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label.replace("(", "\\(") + "(\\s|$)"))
                .first();
    }

    Window selects(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Window chooses(String choice) {
        radio(choice).check();
        return this;
    }

    Locator radio(String choice) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice))
                .first();
    }

    /** The one box whose name holds all of these words. */
    Window ticks(String... words) {
        Locator box = page.getByRole(AriaRole.CHECKBOX);
        for (String word : words) {
            box = box.and(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(word)));
        }
        box.check();
        return this;
    }

    Window unfolds(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    Window attaches(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    Window attaches(String label, String name, byte[] content) {
        field(label).setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** Older browsers, and machines, send a form as it is. */
    Window sendsWithoutChecking(String button) {
        button(button).evaluate("button => { button.form.noValidate = true; }");
        return presses(button);
    }

    String downloads(String link) {
        Download download = page.waitForDownload(() -> follows(link));
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Window sees(String... texts) {
        for (String text : texts) {
            assertThat(visible(text).first()).isVisible();
        }
        return this;
    }

    Window doesNotSee(String text) {
        assertThat(visible(text)).hasCount(0);
        return this;
    }

    Window seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
        return this;
    }

    /** A row of a table that holds all of these. */
    Window seesRow(String... cells) {
        Locator row = page.getByRole(AriaRole.ROW);
        for (String cell : cells) {
            row = row.filter(new Locator.FilterOptions().setHasText(cell));
        }
        assertThat(row.first()).isVisible();
        return this;
    }

    Window isAt(String pattern) {
        page.waitForURL(whole(pattern));
        return this;
    }

    String address() {
        return page.url();
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (RuntimeException gone) {
            complaints.add("No screenshot of " + page.url());
        }
    }

    List<String> complaints() {
        return complaints;
    }

    void close() {
        context.close();
    }

    private String whole(String address) {
        return address.startsWith("/") ? home + address : address;
    }

    private Locator visible(String text) {
        return page.getByText(text).filter(new Locator.FilterOptions().setVisible(true));
    }

    /**
     * A page that answers 404 or 422 is not a complaint, nor is a program's 409, which it tells the person in words;
     * anything it cannot load or may not do is.
     */
    private void hear(ConsoleMessage message) {
        boolean isPageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        boolean isTold = message.text().endsWith("the server responded with a status of 409 (Conflict)");
        if (message.type().equals("error") && !isPageItself && !isTold) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
