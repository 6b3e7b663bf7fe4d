package org.plenary.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.files.Printed;

/** Papers of those who take part: on their own page, at the desk, printed for many, and where they are checked. */
final class PaperPlaces {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+/v/[A-Za-z0-9_-]{24}");
    private static final String CONFIRMATION = "Confirmation of registration (PDF)";
    private static final String BADGE = "Badge (PDF)";

    private final Scene scene;
    private final Meeting meeting;
    private final String desk;

    private PaperPlaces(Scene scene, Meeting meeting) {
        this.scene = scene;
        this.meeting = meeting;
        desk = "/desk/events/" + meeting.slug();
    }

    static PaperPlaces furnish(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-odemira", "Dialogue of Odemira");
        meeting.asksReady("visa");
        return new PaperPlaces(scene, meeting);
    }

    /** Hélène has one paper and may have another, and has asked for a letter without telling all that it needs. */
    List<Place> invitee() {
        Window helene = accepts(Person.HELENE);
        String holds = address(presses(helene, CONFIRMATION));
        String own = helene.address();
        Window dewi = accepts(Person.DEWI);
        String revoked = address(presses(dewi, BADGE));
        scene.organiser()
                .opens(desk + "/registrations")
                .follows(Person.DEWI.fullName)
                .presses("Take back: Badge")
                .sees("was taken back");
        return List.of(
                Place.at("registration-papers", own),
                Place.at("registration-paper-revoked", dewi.address()),
                Place.at("paper-holds", holds),
                Place.at("paper-revoked", revoked));
    }

    List<Place> desk() {
        Window organiser = scene.organiser();
        String one = organiser
                .opens(desk + "/registrations")
                .follows(Person.HELENE.fullName)
                .isAt("**/registrations/*")
                .address();
        String badges =
                order(organiser, "Badge").sees("The file holds 1 paper.").address();
        String none = order(organiser, "Certificate of attendance")
                .sees("Nobody could have this paper")
                .address();
        return Stream.of(
                        Place.at("desk-registration-papers", one),
                        Place.at("desk-papers", desk + "/papers?state=registered"),
                        Place.at("desk-papers-run", badges),
                        Place.at("desk-papers-run-none", none))
                .toList();
    }

    private Window order(Window organiser, String paper) {
        return organiser
                .opens(desk + "/registrations")
                .follows("Papers for everybody listed")
                .chooses(paper)
                .presses("Prepare the file")
                .isAt("**/papers/*");
    }

    private Window accepts(Person person) {
        Window window = scene.visitor()
                .opens(meeting.invite(person) + "?lang=en")
                .chooses("Yes, on site")
                .presses("Send my answer");
        String own = window.isAt("**/r/**").address().replaceFirst("/form.*", "");
        return window.opens(own);
    }

    static Printed presses(Window window, String paper) {
        Download file = window.page().waitForDownload(() -> window.presses(paper));
        try {
            return Printed.of(Files.readAllBytes(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Printed paper) {
        try (paper) {
            Matcher address = ADDRESS.matcher(paper.text());
            if (!address.find()) {
                throw new IllegalStateException(paper.text());
            }
            return address.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
