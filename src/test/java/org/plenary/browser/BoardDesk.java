package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** The board of an event before an organiser, and what hands do on it. */
final class BoardDesk {
    private static final int SMALL_STEPS = 8;

    private final Window window;
    private final Page page;

    BoardDesk(Window window, String event) {
        this.window = window;
        page = window.page();
        window.opens("/desk/events/" + event + "/agenda");
        assertThat(page.locator("#board")).isVisible();
    }

    Window window() {
        return window;
    }

    Keyboard keys() {
        return page.keyboard();
    }

    /** What a session says of itself to who cannot see it. */
    Locator session(String title) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + ", ")));
    }

    BoardDesk shows(String title, String... words) {
        for (String word : words) {
            assertThat(session(title)).hasAttribute("aria-label", Pattern.compile(word));
        }
        return this;
    }

    BoardDesk hears(String words) {
        assertThat(page.locator("[data-part=said]")).containsText(words);
        return this;
    }

    BoardDesk addsRoom(String name) {
        window.presses("Add a room");
        Locator dialog = page.locator("[data-part=room-dialog]");
        dialog.getByLabel("Room").fill(name);
        dialog.getByText("Add", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".board-room").filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
        return this;
    }

    /** Draws on the free place of a column, and names what was drawn. */
    BoardDesk draws(int column, String from, String to, String title) {
        Mouse mouse = page.mouse();
        looksAt(minute(from));
        at(column, from);
        mouse.down();
        to(column, to);
        mouse.up();
        Locator dialog = page.locator("[data-part=session-dialog]");
        dialog.getByLabel("Title").first().fill(title);
        dialog.getByText("Save the session").click();
        assertThat(session(title)).isVisible();
        return this;
    }

    BoardDesk drags(String title, int column, String to) {
        Mouse mouse = page.mouse();
        looksAt(Math.min(start(title), minute(to)));
        BoundingBox box = session(title).boundingBox();
        mouse.move(box.x + box.width / 2, box.y + 2);
        mouse.down();
        BoundingBox target = column(column).boundingBox();
        mouse.move(target.x + target.width / 2, y(column, to) + 2, new Mouse.MoveOptions().setSteps(SMALL_STEPS));
        mouse.up();
        return this;
    }

    BoardDesk pulls(String title, int column, String to) {
        Mouse mouse = page.mouse();
        looksAt(start(title));
        BoundingBox box = session(title).boundingBox();
        mouse.move(box.x + box.width / 2, box.y + box.height - 2);
        mouse.down();
        to(column, to);
        mouse.up();
        return this;
    }

    /** Brings a minute of the day near the upper edge. */
    private void looksAt(double minute) {
        frame().evaluate(
                        "(frame, minute) => { frame.scrollIntoView(); const column = frame.querySelector('.board-column');"
                                + " frame.scrollTop = (minute - 30) * column.clientHeight"
                                + " / frame.style.getPropertyValue('--minutes'); }",
                        minute);
    }

    private double start(String title) {
        return (int) session(title).evaluate("item => Number(item.style.getPropertyValue('--start'))");
    }

    /** Since the first hour that is shown. */
    private double minute(String time) {
        LocalTime first =
                LocalTime.parse(page.locator(".board-hours span").first().textContent());
        return (LocalTime.parse(time).toSecondOfDay() - first.toSecondOfDay()) / 60.0;
    }

    private Locator frame() {
        return page.locator("[data-part=frame]");
    }

    private void at(int column, String time) {
        BoundingBox box = column(column).boundingBox();
        page.mouse().move(box.x + box.width / 2, y(column, time) + 1);
    }

    private void to(int column, String time) {
        BoundingBox box = column(column).boundingBox();
        page.mouse().move(box.x + box.width / 2, y(column, time), new Mouse.MoveOptions().setSteps(SMALL_STEPS));
    }

    private double y(int column, String time) {
        BoundingBox box = column(column).boundingBox();
        double minutes =
                Double.parseDouble((String) frame().evaluate("frame => frame.style.getPropertyValue('--minutes')"));
        return box.y + box.height * minute(time) / minutes;
    }

    private Locator column(int column) {
        return page.locator("[data-column='" + column + "']");
    }
}
