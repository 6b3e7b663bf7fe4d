package org.plenary.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.plenary.files.Uploaded;

/** A form of every type of question: as it is built, as it is filled in, as a draft, sent, and when it is too late. */
final class FormPlaces {
    private static final String EVENT = "/desk/events/dialogue-penela";

    private FormPlaces() {}

    static List<Place> of(Scene scene) {
        Meeting meeting = build(scene, "penela");
        String open = accept(scene, meeting.invite(Person.DEWI));
        String drafted = accept(scene, meeting.invite(Person.MARIAM));
        form(scene, drafted)
                .writes("Your field", "Law")
                .presses("Save and go on later")
                .sees("Your draft is kept");
        String sent = accept(scene, meeting.invite(Person.HELENE));
        Window filled = form(scene, sent).writes("Your field", "Law and العلوم").ticks("Vegan");
        filled.page().locator("[type=radio][value=no]").check();
        filled.attaches("A photo for your badge", "portrait.png", Uploaded.png(300, 400));
        filled.attaches("Your programme", "برنامج الدراسة 2027.pdf", Uploaded.pdf());
        filled.ticks("My name may stand on the list").presses("Send my answers").sees("Your answers");
        String closed = accept(
                scene, scene.meeting("dialogue-borba", "Dialogue of Borba").invite(Person.DEWI));
        return List.of(
                Place.at("form", open + "/form"),
                new Place("form-faults", open + "/form", FormPlaces::sendEmpty),
                Place.at("form-draft", drafted + "/form"),
                Place.at("form-closed", closed + "/form"),
                Place.at("registration-missing", open),
                Place.at("registration-draft", drafted),
                Place.at("registration-answered", sent),
                Place.at("form-files", sent + "/form"));
    }

    /** The desk of the same event, and of one without questions. */
    static List<Place> ofDesk(Scene scene) {
        Window desk = scene.organiser().opens(EVENT + "/form");
        String registration = scene.organiser()
                .opens(EVENT + "/registrations")
                .follows(Person.HELENE.fullName)
                .isAt("**/registrations/*")
                .address();
        String question = desk.follows("Your field").isAt("**/questions/*").address();
        return List.of(
                Place.at("desk-form", EVENT + "/form"),
                Place.at("desk-form-empty", "/desk/events/dialogue-borba/form"),
                Place.at("desk-retention", EVENT + "/retention"),
                Place.at("desk-retention-empty", "/desk/events/dialogue-borba/retention"),
                new Place("desk-retention-faults", EVENT + "/retention", page -> {
                    page.locator("#days").fill("4000");
                    page.locator("#days").press("Enter");
                    page.getByRole(AriaRole.ALERT).waitFor();
                }),
                Place.at("desk-form-preview", EVENT + "/form/preview?reader=ar"),
                Place.at("desk-answers", registration + "/answers"),
                Place.at("desk-on-behalf", registration + "/form"),
                Place.at("desk-question", question),
                Place.at("desk-question-new", EVENT + "/form/questions/new?type=choice"),
                Place.withFaults("desk-question-faults", EVENT + "/form/questions/new?type=several"));
    }

    private static Meeting build(Scene scene, String place) {
        Meeting meeting = scene.meeting("dialogue-" + place, "Dialogue of " + place);
        meeting.asks("heading", "You and your work", Map.of("hint", Map.of("en", "As it shall be printed.")));
        meeting.asksReady("badge-name");
        meeting.asksReady("photo");
        meeting.asks("file", "Your programme", Map.of("hint", Map.of("en", "What you teach this year")));
        meeting.asks("text", "Your field", Map.of("required", true, "hint", Map.of("en", "In one word")));
        meeting.asks("country", "Where do you live?", Map.of());
        meeting.asks("time-zone", "Which clock do you live by?", Map.of());
        meeting.asks("number", "How many come with you?", Map.of());
        meeting.asks("heading", "Your stay", Map.of());
        meeting.asksReady("dietary");
        meeting.asksReady("accessibility");
        meeting.asksReady("interpretation");
        meeting.asksReady("visa");
        meeting.asks("consent", "My name may stand on the list of participants", Map.of("required", true));
        meeting.asks(
                "text", "Which hotel?", Map.of("closesOn", meeting.lastDay().toString()));
        return meeting;
    }

    private static void sendEmpty(Page page) {
        Locator send = page.locator("[name=do][value=send]");
        send.evaluate("button => { button.form.noValidate = true; }");
        send.click();
        page.getByRole(AriaRole.ALERT).waitFor();
    }

    private static Window form(Scene scene, String registration) {
        return scene.visitor().opens(registration + "/form?lang=en");
    }

    private static String accept(Scene scene, String link) {
        String at = scene.visitor()
                .opens(link + "?lang=en")
                .chooses("Yes, on site")
                .presses("Send my answer")
                .isAt("**/r/**")
                .address();
        return at.replaceFirst("/form$", "");
    }
}
