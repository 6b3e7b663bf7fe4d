package org.plenary.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who has come how far on the walk.
 *
 * @param standings how everybody stands by now, by name
 * @param waiting of the crowd, in order
 */
record Walk(
        Scene scene,
        Meeting meeting,
        WalkDesk desk,
        WalkCrowd crowd,
        Map<String, String> standings,
        List<Walker> waiting) {
    private static final String ONLINE = "registered online";

    static Walk of(Scene scene, Meeting meeting) {
        return new Walk(
                scene,
                meeting,
                new WalkDesk(scene.organiser(), "/desk/events/" + meeting.slug()),
                new WalkCrowd(scene.mail(), meeting.title()),
                new TreeMap<>(),
                new ArrayList<>());
    }

    /** By hand. */
    WalkPhone accepts(Walker person) {
        String invitation = scene.mail().newest(person.email(), meeting.title()).link();
        return WalkPhone.accepts(scene, person, invitation);
    }

    WalkPhone fillsIn(WalkPhone phone, String excursion, Map<String, String> passport) {
        registered(phone.person(), excursion);
        return phone.fillsIn(excursion, passport);
    }

    /** By script. */
    void comes(Walker person) {
        if (!crowd.accepts(person, person.comesOnline() ? "online" : "on-site")) {
            waiting.add(person);
            waits(person);
        } else if (person.comesOnline()) {
            crowd.consents(person);
            standings.put(person.name(), ONLINE);
        } else {
            registered(person, crowd.fillsIn(person, person.asksForVisa()));
        }
    }

    void waits(Walker person) {
        standings.put(person.name(), "waiting");
    }

    void cancels(Walker person) {
        crowd.answers(person, "decline");
        standings.put(person.name(), "cancelled");
    }

    /** Who is not given a place on site takes part online. */
    void passesOn(Walker person) {
        crowd.answers(person, "leave");
        standings.put(person.name(), ONLINE);
    }

    void takes(Walker person) {
        crowd.answers(person, "take");
        registered(person, crowd.fillsIn(person, false));
    }

    /** What is done frees a place, which is offered to them by mail. */
    void offered(Walker person, Runnable deed) {
        String subject = person.texts().get("registrations.mail.offer.subject", "event", meeting.title());
        scene.mail().after(deed, person.email(), subject);
    }

    /** Who comes in person. */
    List<Walker> coming(List<Walker> people) {
        return people.stream()
                .filter(person -> standings.getOrDefault(person.name(), "").startsWith("registered on-site"))
                .toList();
    }

    private void registered(Walker person, String excursion) {
        standings.put(person.name(), "registered on-site " + excursion);
    }
}
