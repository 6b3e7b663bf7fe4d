package org.plenary.browser;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.plenary.files.Printed;

/** One of those who answer by hand, on a phone. */
final class WalkPhone {
    private static final Path PICTURES = Stage.PICTURES.resolve("walk");

    private final Walker person;
    private final Window window;
    private final String registration;
    private int pictures;

    private WalkPhone(Walker person, Window window) {
        this.person = person;
        this.window = window;
        picture("invitation");
        window.chooses(says("registrations.reply.on-site")).presses(says("registrations.send"));
        window.isAt("**/r/**");
        registration = window.address().replaceFirst("/form$", "");
    }

    /** They open the invitation and want to come. */
    static WalkPhone accepts(Scene scene, Walker person, String invitation) {
        return new WalkPhone(
                person, scene.phone(person.language(), person.zone()).opens(invitation));
    }

    Walker person() {
        return person;
    }

    Window window() {
        return window;
    }

    String registration() {
        return registration;
    }

    WalkPhone attachesPhoto(byte[] photo) {
        window.attaches(says("registrations.ready.badge-photo"), "me.jpg", photo);
        return this;
    }

    /** @param passport what stands in it, by topic; empty for who needs no letter */
    WalkPhone fillsIn(String excursion, Map<String, String> passport) {
        window.chooses(says("registrations.ready.visa-letter." + (passport.isEmpty() ? "no" : "yes")));
        passport.forEach((topic, value) -> {
            if (topic.equals("nationality")) {
                window.field(says("registrations.ready.nationality")).selectOption(value);
            } else {
                window.writes(says("registrations.ready." + topic), value);
            }
        });
        window.chooses(excursion).ticks(WalkDesk.CONSENT);
        picture("form");
        window.presses(says("registrations.form.send"))
                .isAt(registration)
                .sees(says("registrations.form.sent"), person.name(), excursion);
        picture("registration");
        return this;
    }

    void takesWhatIsOffered() {
        window.opens(registration).seesHeading(says("registrations.heading.offered"));
        picture("offered");
        window.presses(says("registrations.offer.take")).sees(says("registrations.taken"));
        window.opens(registration + "/form");
    }

    /** The paper that a button makes, or that is there already. */
    Printed fetches(String paper) {
        String label = says("papers.get", "paper", says("papers.kind." + paper));
        boolean isThere = window.button(label).count() == 0;
        Download file = window.page().waitForDownload(() -> {
            if (isThere) {
                window.follows(label);
            } else {
                window.presses(label);
            }
        });
        try {
            return WalkPictures.keep(Files.readAllBytes(file.path()), name(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void erasesHerself() {
        window.opens(registration).follows(says("registrations.erasure.title"));
        window.seesHeading(says("registrations.erasure.title")).ticks(says("registrations.erasure.field.sure"));
        picture("erasure");
        window.presses(says("registrations.erasure.do")).seesHeading(says("problem.registration-erased.title"));
        picture("erased");
    }

    String says(String key, Object... values) {
        return person.texts().get(key, values);
    }

    void picture(String page) {
        if (WalkPictures.WANTED) {
            pictures++;
            window.picture(PICTURES.resolve(name(pictures + "-" + page) + ".png"));
        }
    }

    private String name(String what) {
        return person.email().replaceFirst("@.*", "") + "-" + person.language().tag() + "-" + what;
    }
}
