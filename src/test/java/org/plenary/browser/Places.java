package org.plenary.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of page Plenary has, in a state in which there is something to see. */
record Places(List<Place> invitee, List<Place> publicly, List<Place> desk) {
    private static final String NO_TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String ADMINISTRATOR = "admin@plenary.example";
    private static final String WONDERING = "Your invitation to Mafra";
    private static final int PATIENCE = 100;
    private static final int GLANCE_MS = 100;
    private static final String SAMPLE = "/events/annual-meeting-2026";

    static Places furnish(Scene scene, String inviteeOfSample, Path folder) {
        Meeting meeting = scene.meeting("dialogue-mafra", "Dialogue of Mafra");
        String open = meeting.invite(Person.HELENE);
        String declined = meeting.invite(Person.MARYAM);
        List<Place> letters = LetterPlaces.of(LetterPlaces.address(scene, open), LetterPlaces.address(scene, declined));
        WaitingPlaces waiting = WaitingPlaces.furnish(scene);
        ChoosingPlaces choosing = ChoosingPlaces.furnish(scene);
        PaperPlaces papers = PaperPlaces.furnish(scene);
        OpenPlaces opened = OpenPlaces.furnish(scene);
        List<Place> invitees = Stream.of(
                        invitee(scene, meeting, inviteeOfSample, open, declined),
                        InvitationPlaces.of(scene),
                        FocalPointPlaces.of(scene),
                        FormPlaces.of(scene),
                        waiting.invitee(),
                        choosing.invitee(),
                        ErasurePlaces.of(scene),
                        papers.invitee(),
                        opened.invitee())
                .flatMap(List::stream)
                .toList();
        return new Places(
                invitees,
                Stream.of(publicly(scene, open), letters, opened.publicly())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(desk(scene, meeting, folder), waiting.desk(), choosing.ofDesk(), papers.desk(), opened.desk())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Place> invitee(
            Scene scene, Meeting meeting, String inviteeOfSample, String open, String declined) {
        String running = accept(scene, meeting.invite(Person.DEWI));
        String coming = accept(scene, inviteeOfSample);
        answer(scene, declined, "No, I cannot").sees("Thank you for telling us");
        String cancelled = accept(scene, meeting.invite(Person.MARIAM));
        scene.visitor()
                .opens(cancelled + "?lang=en")
                .unfolds("I cannot take part any more")
                .ticks("Yes, I will not take part")
                .presses("Cancel my registration")
                .sees("Your registration is cancelled");
        return List.of(
                Place.at("invitation", open),
                Place.at("invitation-declined", declined),
                Place.at("registration", running),
                Place.at("registration-cancelled", cancelled),
                Place.at("join-open", join(scene, running)),
                Place.at("join-closed", join(scene, coming)));
    }

    private static List<Place> publicly(Scene scene, String invitation) {
        Window asking = scene.visitor().opens("/sign-in").writes("Your work mail address", ADMINISTRATOR);
        Mail signIn = scene.mail().after(() -> asking.presses("Mail me a link"), ADMINISTRATOR, "Sign in");
        return List.of(
                Place.at("front", "/"),
                Place.at("event", SAMPLE),
                Place.at("event-own-time", SAMPLE + "?zone=America/Lima"),
                Place.at("event-past", "/events/annual-meeting-2025"),
                Place.at("programme", SAMPLE + "/programme"),
                Place.at("event-found", SAMPLE + "?q=remarks"),
                Place.at("event-changes", SAMPLE + "/changes"),
                Place.at("sign-in", "/sign-in"),
                Place.at("sign-in-confirm", signIn.link()),
                Place.withFaults("invitation-unanswered", invitation),
                Place.at("no-page", "/nowhere"),
                Place.at("no-link", "/i/" + NO_TOKEN));
    }

    private static List<Place> desk(Scene scene, Meeting meeting, Path folder) {
        Window window = scene.organiser();
        return Stream.of(
                        NetworkPlaces.of(window, folder),
                        desk(scene, window, meeting),
                        InvitationPlaces.ofDesk(scene),
                        FormPlaces.ofDesk(scene))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> desk(Scene scene, Window window, Meeting meeting) {
        String event = "/desk/events/" + meeting.slug();
        String message = message(window);
        String incoming = incoming(scene, window);
        return List.of(
                Place.at("desk", "/desk"),
                Place.at("desk-mail", "/desk/mail"),
                Place.at("desk-message", message),
                Place.at("desk-inbox", "/desk/mail/inbox"),
                Place.at("desk-incoming", incoming),
                Place.withoutScript("desk-message-html", message + "/html"),
                Place.at("desk-new-event", "/desk/events/new"),
                Place.withFaults("desk-new-event-faults", "/desk/events/new"),
                Place.at("desk-details", event + "/details"),
                new Place(
                        "desk-agenda",
                        "/desk/events/annual-meeting-2026/agenda",
                        page -> page.locator("#board").waitFor()),
                Place.at("desk-release", "/desk/events/annual-meeting-2026/agenda/releases/next"),
                Place.at("desk-agenda-list", "/desk/events/annual-meeting-2026/agenda?view=list"),
                new Place(
                        "desk-agenda-session",
                        "/desk/events/annual-meeting-2026/agenda",
                        page -> page.locator(".board-item").first().click()),
                Place.at("desk-new-session", event + "/agenda/sessions/new"),
                Place.withFaults("desk-new-session-faults", event + "/agenda/sessions/new"),
                Place.at("desk-session", event + "/agenda/sessions/" + meeting.sessionId()),
                Place.at("desk-invitations", event + "/invitations?region=arab-states"),
                Place.at("desk-invitations-nobody", event + "/invitations?region=arab-states&kind=secretariat"),
                Place.at("desk-campaign", campaign(window, event)),
                Place.at("desk-invitations-folded", event + "/invitations"),
                new Place(
                        "desk-delegations",
                        event + "/delegations",
                        page -> page.locator("details:has([action$='/letters']) > summary")
                                .click()),
                Place.at("desk-funnel", event + "/funnel"),
                Place.at("desk-funnel-people", event + "/funnel/people"),
                Place.at("desk-suppressions", "/desk/mail/suppressions"),
                Place.at("desk-tokens", "/desk/tokens"),
                Place.withFaults("desk-tokens-faults", "/desk/tokens"),
                Place.at("desk-styleguide", "/desk/styleguide"),
                Place.at("desk-no-event", "/desk/events/nothing/agenda"));
    }

    private static String accept(Scene scene, String link) {
        return answer(scene, link, "Yes, online").isAt("**/r/*").address();
    }

    private static Window answer(Scene scene, String link, String answer) {
        return scene.visitor().opens(link + "?lang=en").chooses(answer).presses("Send my answer");
    }

    private static String join(Scene scene, String registration) {
        return scene.visitor()
                .opens(registration + "?lang=en")
                .follows("Open")
                .isAt("**/j/*")
                .address();
    }

    private static String message(Window window) {
        return window.opens("/desk/mail")
                .follows("Invitation")
                .isAt("**/desk/mail/*")
                .address();
    }

    private static String incoming(Scene scene, Window window) {
        scene.mail().comesBack("ana@school.example", WONDERING, "Who are you, and why do you write to me?");
        window.opens("/desk/mail/inbox").presses("Look into the mailbox now");
        for (int i = 0; i < PATIENCE && !window.page().content().contains(WONDERING); i++) {
            window.page().waitForTimeout(GLANCE_MS);
            window.opens("/desk/mail/inbox");
        }
        return window.follows(WONDERING).isAt("**/inbox/*").address();
    }

    private static String campaign(Window window, String event) {
        window.opens(event + "/invitations?region=south-asia").presses("Choose everybody shown");
        return window.presses("Prepare the mail").isAt("**/campaigns/*").address();
    }
}
