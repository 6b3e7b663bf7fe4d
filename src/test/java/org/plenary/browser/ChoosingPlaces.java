package org.plenary.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** A form with an excursion that is full and one with places left, days to choose, and the columns of the desk. */
final class ChoosingPlaces {
    private static final List<Map<String, Object>> TRIPS = List.of(
            Map.of("key", "boat", "label", Map.of("en", "By boat to the islands"), "limit", 0),
            Map.of("key", "museum", "label", Map.of("en", "Museum of the sea"), "limit", 12),
            Map.of("key", "none", "label", Map.of("en", "None of these")));

    private final String registration;
    private final String desk;
    private final String one;
    private final String session;

    private ChoosingPlaces(String registration, String desk, String one, String session) {
        this.registration = registration;
        this.desk = desk;
        this.one = one;
        this.session = session;
    }

    static ChoosingPlaces furnish(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-sagres", "Dialogue of Sagres");
        meeting.asksForDays();
        meeting.offers("Workshop on maps", 9, 1);
        meeting.offers("Workshop on boats", 9, 12);
        meeting.offers("Workshop on songs", 11, 0);
        meeting.offers("Workshop on clocks", 12, 8);
        meeting.asks("choice", "Which excursion?", Map.of("choices", TRIPS));
        String registration = scene.visitor()
                .opens(meeting.invite(Person.DEWI) + "?lang=en")
                .chooses("Yes, on site")
                .presses("Send my answer")
                .isAt("**/r/*/form")
                .address()
                .replaceFirst("/form$", "");
        String desk = "/desk/events/" + meeting.slug();
        String one = scene.organiser()
                .opens(desk + "/registrations")
                .follows(Person.DEWI.fullName)
                .isAt("**/registrations/*")
                .address();
        Window dewi = scene.visitor().opens(registration + "/sessions?lang=en");
        dewi.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText("Workshop on maps"))
                .getByRole(AriaRole.BUTTON)
                .click();
        dewi.sees("You have a place in this session.")
                .presses("Wait for a place")
                .sees("The session is full.");
        String session = scene.organiser()
                .opens(desk + "/sign-ups")
                .follows("Workshop on maps")
                .isAt("**/sign-ups/*")
                .address();
        return new ChoosingPlaces(registration, desk, one, session);
    }

    List<Place> invitee() {
        return List.of(
                Place.at("registration-days", registration),
                Place.at("registration-sessions", registration + "/sessions"),
                Place.at("form-limited", registration + "/form"));
    }

    List<Place> ofDesk() {
        return List.of(
                Place.at("desk-registrations-days", desk + "/registrations"),
                Place.at("desk-registrations-columns", desk + "/registrations/columns"),
                Place.at("desk-registration-days", one),
                Place.at("desk-form-limited", desk + "/form"),
                Place.at("desk-sign-ups", desk + "/sign-ups"),
                Place.at("desk-signed-up", session));
    }
}
