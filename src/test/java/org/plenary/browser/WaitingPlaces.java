package org.plenary.browser;

import java.util.List;

/** A meeting with one place: who waits for it with and without taking part online, who is offered it, and the desk. */
final class WaitingPlaces {
    private final Scene scene;
    private final Meeting meeting;

    private WaitingPlaces(Scene scene, Meeting meeting) {
        this.scene = scene;
        this.meeting = meeting;
    }

    static WaitingPlaces furnish(Scene scene) {
        return new WaitingPlaces(scene, scene.meeting("dialogue-peniche", "Dialogue of Peniche"));
    }

    List<Place> invitee() {
        String online = answers(meeting.invite(Person.MARIAM), "Yes, online")
                .isAt("**/r/*")
                .address();
        String invitation = meeting.invite(Person.HELENE);
        answers(invitation, "No, I cannot").sees("Thank you for telling us");
        String offered = meeting.invite(Person.MARYAM);
        answers(offered, "No, I cannot").sees("Thank you for telling us");
        meeting.holds(0);
        String offer = comesAfterAll(offered);
        scene.mail().after(() -> meeting.holds(1), Person.MARYAM.email, meeting.title());
        String waiting = comesAfterAll(invitation);
        scene.visitor()
                .opens(online + "?lang=en")
                .chooses("Yes, on site")
                .presses("Save the change")
                .sees("You are on the waiting list");
        return List.of(
                Place.at("registration-waiting", waiting),
                Place.at("registration-waiting-online", online),
                Place.at("registration-offered", offer),
                Place.at("invitation-waiting", invitation));
    }

    List<Place> desk() {
        String event = "/desk/events/" + meeting.slug();
        Window desk = scene.organiser().opens(event + "/registrations?state=waiting");
        String one =
                desk.follows(Person.MARIAM.fullName).isAt("**/registrations/*").address();
        return List.of(
                Place.at("desk-registrations", event + "/registrations"),
                Place.at("desk-registrations-none", event + "/registrations?state=cancelled"),
                Place.at("desk-registration", one),
                new Place("desk-registration-faults", one, page -> {
                    page.locator("#priority").fill("12");
                    page.locator("#priority").press("Enter");
                    page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                            .waitFor();
                }));
    }

    private String comesAfterAll(String invitation) {
        return scene.visitor()
                .opens(invitation + "?lang=en")
                .chooses("Yes, on site")
                .presses("Send my new answer")
                .isAt("**/r/*")
                .address();
    }

    private Window answers(String link, String answer) {
        return scene.visitor().opens(link + "?lang=en").chooses(answer).presses("Send my answer");
    }
}
