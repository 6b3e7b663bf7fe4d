package org.plenary.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The pages of a focal point: with free seats, with a wrong form, with a person, with none left, and too late. */
final class FocalPointPlaces {
    private FocalPointPlaces() {}

    static List<Place> of(Scene scene) {
        String open = link(scene, "alvor", 2, Meeting::lastDay);
        String full = link(scene, "cacela", 1, Meeting::lastDay);
        String late = link(scene, "moura", 2, Meeting::longAgo);
        String person = person(scene, open);
        return List.of(
                Place.at("focal-point", open),
                Place.withFaults("focal-point-faults", open),
                Place.at("focal-point-person", person),
                Place.withFaults("focal-point-person-faults", person),
                Place.at("focal-point-full", full),
                Place.at("focal-point-late", late));
    }

    private static String link(Scene scene, String place, int seats, Function<Meeting, LocalDate> until) {
        Meeting meeting = scene.meeting("dialogue-" + place, "Dialogue of " + place);
        meeting.invite(Person.HAFIZ);
        meeting.agree(Person.DEWI, seats, until.apply(meeting));
        return meeting.writeTo(Person.DEWI);
    }

    private static String person(Scene scene, String link) {
        return scene.visitor()
                .opens(link + "?lang=en")
                .follows("Change")
                .isAt("**/people/*")
                .address();
    }
}
