package org.plenary.events;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/** Events for tests in the plain JVM. */
public final class Editions {
    private Editions() {}

    /** Two days in June 2031, in Tallinn and online. */
    public static Event tallinn() {
        return new Event(
                "tallinn",
                new EventFacts(
                        Translated.of(Language.EN, "Tallinn dialogue"),
                        Translated.empty(),
                        "regional-policy-dialogue",
                        "",
                        LocalDate.of(2031, 6, 2),
                        LocalDate.of(2031, 6, 3),
                        ZoneId.of("Europe/Tallinn"),
                        Mode.HYBRID,
                        Translated.of(Language.EN, "Tallinn"),
                        "https://meet.plenary.example/room",
                        new PlaceTerms(Optional.empty(), PlaceTerms.USUAL_HOURS, false)));
    }
}
