package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Language;

/** One test: whose windows are open, and what reaches their mailboxes. */
final class Scene {
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Stage stage;
    private final List<Window> windows = new ArrayList<>();

    Scene(Stage stage) {
        this.stage = stage;
    }

    /** A visitor from anywhere, at a desk. */
    Window visitor() {
        return window(desktop());
    }

    /** The administrator of the sample, signed in. */
    Window organiser() {
        return window(desktop().setStorageState(stage.staff()));
    }

    /** Somebody on a phone, who was never here before. */
    Window phone(Language language, ZoneId zone) {
        return window(new NewContextOptions()
                .setLocale(language.tag())
                .setTimezoneId(zone.getId())
                .setViewportSize(PHONE_WIDTH, PHONE_HEIGHT)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    Window window(NewContextOptions options) {
        Window window = new Window(stage.browser().newContext(options.setIgnoreHTTPSErrors(true)), stage.address());
        windows.add(window);
        return window;
    }

    Mailbox mail() {
        return stage.mail();
    }

    String address() {
        return stage.address();
    }

    String staff() {
        return stage.staff();
    }

    /** A public event that runs right now, arranged behind the scenes. */
    Meeting meeting(String slug, String title) {
        return Meeting.arrange(stage, slug, title);
    }

    /** Every page there is, furnished by the first who asks. */
    Places places(Path folder) {
        return stage.places(() -> Places.furnish(this, stage.printed("An invitee's link"), folder));
    }

    void end(String name, boolean failed) {
        if (failed) {
            for (int i = 0; i < windows.size(); i++) {
                windows.get(i).picture(Stage.PICTURES.resolve(name + "-" + (i + 1) + ".png"));
            }
        }
        List<String> complaints =
                windows.stream().flatMap(window -> window.complaints().stream()).toList();
        windows.forEach(Window::close);
        if (!failed) {
            assertThat(complaints).as("what the browser complained about").isEmpty();
        }
    }

    private static NewContextOptions desktop() {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Lisbon")
                .setViewportSize(DESKTOP_WIDTH, DESKTOP_HEIGHT);
    }
}
