package org.plenary.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An invitation as it looks after each answer, and the pages beside it. */
final class InvitationPlaces {
    private InvitationPlaces() {}

    static List<Place> of(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-monsaraz", "Dialogue of Monsaraz");
        String undecided = meeting.invite(Person.HELENE);
        answer(scene, undecided, "I am not sure yet").sees("Thank you");
        String accepted = meeting.invite(Person.MARIAM);
        answer(scene, accepted, "Yes, online").isAt("**/r/*");
        String unsubscribing = mailed(scene, meeting).unsubscribing();
        String late = meeting.invite(Person.HAFIZ);
        meeting.agree(Person.HAFIZ, 2, meeting.longAgo());
        return List.of(
                Place.at("unsubscribe", unsubscribing),
                Place.withFaults("unsubscribe-faults", unsubscribing),
                Place.at("invitation-undecided", undecided),
                Place.at("invitation-accepted", accepted),
                Place.at("invitation-late", late),
                Place.at("invitation-delegating", undecided + "/delegation"),
                Place.withFaults("invitation-delegating-faults", undecided + "/delegation"));
    }

    /** What an event shows to whom nobody is invited yet, and what the desk says about days that are none. */
    static List<Place> ofDesk(Scene scene) {
        String event = "/desk/events/"
                + scene.meeting("dialogue-mertola", "Dialogue of Mertola").slug();
        return List.of(
                Place.at("desk-invitations-new", event + "/invitations"),
                Place.at("desk-delegations-none", event + "/delegations"),
                Place.at("desk-funnel-none", event + "/funnel"),
                new Place("desk-reminders-faults", event + "/invitations", page -> {
                    page.locator("#days").fill("soon");
                    page.locator("#days").press("Enter");
                    page.getByRole(AriaRole.ALERT).waitFor();
                }));
    }

    private static Mail mailed(Scene scene, Meeting meeting) {
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/invitations?region=south-east-asia");
        desk.ticks(Person.DEWI.fullName, Person.DEWI.organisation).presses("Prepare the mail");
        return scene.mail().after(() -> desk.presses("Send 1 invitation"), Person.DEWI.email, meeting.title());
    }

    private static Window answer(Scene scene, String link, String answer) {
        return scene.visitor().opens(link + "?lang=en").chooses(answer).presses("Send my answer");
    }
}
