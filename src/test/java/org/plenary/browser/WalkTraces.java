package org.plenary.browser;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Where at the desk somebody can be read about. */
record WalkTraces(Window desk, List<String> pages) {
    /** @param more pages that came into being on the walk */
    static WalkTraces of(WalkDesk desk, String words, String... more) {
        String event = desk.event();
        String asked = "?q=" + words.replace(' ', '+');
        return new WalkTraces(
                desk.window(),
                Stream.concat(
                                Stream.of(
                                        "/desk",
                                        "/desk/mail",
                                        "/desk/network/people" + asked,
                                        event + "/registrations" + asked,
                                        event + "/registrations?state=cancelled",
                                        event + "/invitations?region=latin-america&kind=training-centre",
                                        event + "/funnel/people?by=organisation&key=walk-school",
                                        event + "/delegations",
                                        event + "/sign-ups",
                                        event + "/papers"),
                                Stream.of(more))
                        .toList());
    }

    /** The pages that hold any of these words, an accented letter being the same in one piece and in two. */
    List<String> of(String... words) {
        return pages.stream()
                .filter(page -> {
                    String content =
                            Normalizer.normalize(desk.opens(page).page().content(), Normalizer.Form.NFC);
                    return Stream.of(words).anyMatch(content::contains);
                })
                .toList();
    }
}
