package org.plenary.browser;

import java.util.List;

/** Somebody new, who reads what goes when they are erased, and then asks for it. */
final class ErasurePlaces {
    private static final String STAYING = "zita.lima@home.example";
    private static final String GOING = "rui.lima@home.example";

    private ErasurePlaces() {}

    static List<Place> of(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-golega", "Dialogue of Golega");
        String staying = accepts(scene, meeting, "Zita", STAYING);
        String going = accepts(scene, meeting, "Rui", GOING);
        scene.visitor()
                .opens(going + "?lang=en")
                .follows("Erase me")
                .ticks("Yes, erase everything that says who I am, for good")
                .presses("Erase my data")
                .seesHeading("Your data were erased");
        return List.of(
                Place.at("registration-erasure", staying + "/erasure"),
                Place.withFaults("registration-erasure-faults", staying + "/erasure"),
                Place.at("registration-erased", going + "/erasure"),
                Place.at("registration-erased-link", going));
    }

    private static String accepts(Scene scene, Meeting meeting, String name, String address) {
        Window desk = scene.organiser().opens("/desk/network/people/new");
        desk.writes("Given name", name).writes("Family name", "Lima").writes("Organisation", "id-national-00");
        desk.writes("Mail address", address).presses("Add the person").sees("The person was added");
        return scene.visitor()
                .opens(meeting.invite(address) + "?lang=en")
                .chooses("Yes, online")
                .presses("Send my answer")
                .isAt("**/r/*")
                .address();
    }
}
