package org.plenary.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** A meeting anybody can register for: who asks, who waits for approval, who is asked and who was refused, and the desk. */
final class OpenPlaces {
    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final String PASSER_BY = "passer.by@school.example";

    private final Scene scene;
    private final Meeting meeting;

    private OpenPlaces(Scene scene, Meeting meeting) {
        this.scene = scene;
        this.meeting = meeting;
    }

    static OpenPlaces furnish(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-arronches", "Dialogue of Arronches");
        meeting.opens();
        return new OpenPlaces(scene, meeting);
    }

    List<Place> publicly() {
        String event = "/events/" + meeting.slug();
        return List.of(
                Place.at("event-open", event),
                Place.at("register", event + "/register"),
                Place.withFaults("register-faults", event + "/register"),
                Place.at("register-sent", event + "/register/sent"));
    }

    List<Place> invitee() {
        String link = asks(PASSER_BY, "Ines", "Duarte", "Escola Aberta do Algarve");
        String confirmed = asks("tala@school.example", "تالا", "المصري", "مدرسة الخليل المفتوحة");
        Window tala = confirms(confirmed);
        String registering = tala.address();
        String asked = registers("li.wei@school.example", "伟", "李", "开放大学");
        decides("李", "Whom do you represent?\nPlease name the country, too.", "registrations.desk.ask");
        String refused = registers("jean@school.example", "Jean", "Moreau", "École libre");
        decides("Moreau", "This meeting is for partners of the network only.", "registrations.desk.refuse");
        return List.of(
                Place.at("register-confirm", link),
                Place.at("register-confirmed", confirmed),
                Place.at("invitation-open", registering),
                Place.at(
                        "registration-pending",
                        registers("olu@school.example", "Olu", "Adeyemi", "Open School of Lagos")),
                Place.at("registration-asked", asked),
                new Place("registration-asked-faults", asked, page -> {
                    page.locator("form:has(#explanation)").evaluate("form => { form.noValidate = true; }");
                    page.locator("form:has(#explanation) button").click();
                    page.getByRole(AriaRole.ALERT).waitFor();
                }),
                Place.at("registration-refused", refused));
    }

    List<Place> desk() {
        String event = "/desk/events/" + meeting.slug();
        Window desk = scene.organiser().opens(event + "/registrations?approval=awaited");
        String one = desk.follows("Adeyemi").isAt("**/registrations/*").address();
        return List.of(
                Place.at("desk-open-registration", event + "/open-registration"),
                new Place("desk-open-registration-faults", event + "/open-registration", page -> {
                    page.locator("#until").fill("2099-01-01");
                    page.locator("#until").press("Enter");
                    page.getByRole(AriaRole.ALERT).waitFor();
                }),
                Place.at("desk-registrations-awaited", event + "/registrations?approval=awaited"),
                Place.at("desk-registration-pending", one),
                Place.at("desk-registration-asked", one(desk, "李")));
    }

    private String one(Window desk, String name) {
        return desk.opens("/desk/events/" + meeting.slug() + "/registrations")
                .follows(name)
                .isAt("**/registrations/*")
                .address();
    }

    /** @return the link in the mail */
    private String asks(String address, String given, String family, String organisation) {
        Window window = scene.visitor().opens("/events/" + meeting.slug() + "/register");
        window.writes("Given name", given).writes("Family name", family).writes("Your mail address", address);
        window.writes("Organisation", organisation).selects("Region", "Africa");
        return scene.mail()
                .after(() -> window.presses("Mail me a link"), address, meeting.title())
                .link();
    }

    private Window confirms(String link) {
        return scene.visitor()
                .opens(link + "?lang=en")
                .presses("Confirm and go on")
                .isAt("**/i/*");
    }

    private String registers(String address, String given, String family, String organisation) {
        return confirms(asks(address, given, family, organisation))
                .chooses("Yes, on site")
                .presses("Send my answer")
                .isAt("**/r/*")
                .address();
    }

    private void decides(String name, String words, String button) {
        Window desk = scene.organiser();
        one(desk, name);
        desk.writes("Words to them", words)
                .presses(ENGLISH.get(button))
                .sees(ENGLISH.get("registrations.desk.approval"));
    }
}
