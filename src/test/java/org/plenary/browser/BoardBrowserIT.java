package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample edition is planned from empty, once with the mouse and once with the keyboard. */
@ExtendWith(Backstage.class)
class BoardBrowserIT {
    private static final String EVENT = """
            {"slug": "%s", "series": "annual-partnership-meeting", "title": {"en": "Annual Partnership Meeting"},
             "startsOn": "2031-01-15", "endsOn": "2031-01-15", "zone": "Asia/Shanghai", "mode": "on-site"}""";

    @Test
    void anAgendaIsPlannedWithTheMouse(Scene scene) {
        BoardDesk board = planned(scene, "board-mouse").addsRoom("Great Hall").addsRoom("Studio");

        board.draws(0, "15:00", "15:10", "Opening remarks of the host")
                .draws(0, "15:10", "15:20", "Opening remarks of the presidency")
                .draws(0, "15:20", "15:40", "Highlights and priorities")
                .draws(0, "15:40", "15:55", "Launch of the programme")
                .draws(1, "15:00", "15:15", "Agricultural courses")
                .draws(0, "16:10", "16:20", "Rotation of the presidency")
                .draws(0, "16:20", "16:30", "Remarks of the outgoing presidency")
                .draws(0, "16:30", "16:40", "Remarks of the incoming presidency")
                .draws(0, "16:40", "16:50", "Closing remarks");
        board.shows("Opening remarks of the host", "15:00–15:10", "Great Hall");

        board.drags("Agricultural courses", 0, "15:50");
        board.shows("Agricultural courses", "15:50–16:05", "Great Hall", "Must be solved");
        board.window()
                .sees("Great Hall: “Launch of the programme” and “Agricultural courses” are there at the same time");
        board.window()
                .follows("See what will be published")
                .sees("What must be solved first", "are there at the same time");
        board.window().opens("/desk/events/board-mouse/agenda");

        board.drags("Agricultural courses", 0, "15:55").shows("Agricultural courses", "15:55–16:10");
        board.window().doesNotSee("are there at the same time");
        board.window().presses("Undo").presses("Redo");
        board.shows("Agricultural courses", "15:55–16:10");
        board.window()
                .follows("See what will be published")
                .presses("Publish the agenda")
                .sees("The agenda is public", "Release 1");

        board.pulls("Closing remarks", 0, "17:00").shows("Closing remarks", "16:40–17:00");
        board.window().follows("See what will be published").sees("Another time", "Closing remarks");
        board.window().writes("Name", "After the rehearsal").presses("Publish release 2");
        board.window().sees("Release 2", "After the rehearsal");
        scene.visitor()
                .opens("/events/board-mouse/changes")
                .sees("After the rehearsal", "Another time", "Closing remarks");
        scene.visitor()
                .opens("/events/board-mouse/programme")
                .sees("Opening remarks of the host", "Agricultural courses", "Rotation of the presidency");
    }

    @Test
    void anAgendaIsPlannedWithTheKeyboardAlone(Scene scene) {
        BoardDesk board = planned(scene, "board-keys");
        Keyboard keys = board.keys();
        board.window().button("Add a room").focus();
        keys.press("Enter");
        keys.type("Great Hall");
        keys.press("Enter");

        types(board, "Opening remarks", "10");
        board.session("Opening remarks").focus();
        keys.press("Enter");
        board.hears("You hold Opening remarks").shows("Opening remarks", "08:00–08:10", "Great Hall");
        for (int hour = 8; hour < 15; hour++) {
            keys.press("PageDown");
        }
        board.hears("15:00–15:10");
        keys.press("Shift+ArrowDown");
        keys.press("Enter");
        board.shows("Opening remarks", "15:00–15:15");

        for (String title : new String[] {"Highlights", "Launch", "Handover", "Closing"}) {
            types(board, title, "15");
            keys.press("Enter");
            board.hears("You hold " + title);
            keys.press("Enter");
            board.hears(title + ": ");
        }
        board.shows("Closing", "16:00–16:15", "Great Hall");

        keys.press("ArrowUp");
        assertThat(board.session("Handover")).isFocused();
        keys.press("Enter");
        keys.press("ArrowUp");
        keys.press("Escape");
        board.hears("Put back").shows("Handover", "15:45–16:00");
        keys.press("Delete");
        board.hears("Handover was removed");
        assertThat(board.session("Handover")).hasCount(0);
        board.window().button("Undo").focus();
        keys.press("Enter");
        board.shows("Handover", "15:45–16:00");
    }

    @Test
    void twoOrganisersSeeWhatEachOtherDoesAndNeitherLosesIt(Scene scene) {
        BoardDesk eva = planned(scene, "board-two").addsRoom("Great Hall");
        eva.draws(0, "15:00", "16:00", "Panel");
        BoardDesk ivo = new BoardDesk(scene.organiser(), "board-two");

        eva.drags("Panel", 0, "14:00");
        ivo.shows("Panel", "14:00–15:00");

        ivo.session("Panel").focus();
        ivo.keys().press("Enter");
        ivo.keys().press("ArrowDown");
        eva.drags("Panel", 0, "12:00").shows("Panel", "12:00–13:00");
        ivo.hears("changed the agenda");
        ivo.keys().press("Enter");
        ivo.window().sees("Somebody was faster", "Panel is now here");
        Locator clash = ivo.window().page().locator("[data-part=clash-dialog]");
        clash.getByText("Do mine all the same").click();

        ivo.shows("Panel", "14:05–15:05");
        eva.shows("Panel", "14:05–15:05");
    }

    private static BoardDesk planned(Scene scene, String slug) {
        Window desk = scene.organiser();
        APIResponse made = desk.page()
                .request()
                .post(
                        scene.address() + "/api/v1/events",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setHeader("Content-Type", "application/json")
                                .setData(EVENT.formatted(slug)));
        assertThat(made).isOK();
        return new BoardDesk(desk, slug);
    }

    private static void types(BoardDesk board, String title, String minutes) {
        board.window().button("New session").focus();
        board.keys().press("Enter");
        board.keys().type(title);
        Locator field = board.window()
                .page()
                .locator("[data-part=session-dialog] [name=minutes]")
                .first();
        while (!(boolean) field.evaluate("field => document.activeElement === field")) {
            board.keys().press("Tab");
        }
        board.keys().press("Control+A");
        board.keys().type(minutes);
        board.keys().press("Enter");
        assertThat(board.session(title)).isFocused();
    }
}
