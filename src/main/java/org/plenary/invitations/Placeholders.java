package org.plenary.invitations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Texts;
import org.plenary.language.Times;

/** What organisers can leave for Plenary to fill in, for each recipient. */
public final class Placeholders {
    /** In the order in which they are offered. */
    public static final List<String> NAMES = List.of(
            "person.salutation",
            "person.name",
            "organisation.name",
            "event.title",
            "event.days",
            "event.venue",
            "invitation.link",
            "invitation.deadline",
            "host.name");

    static final String LINK = "invitation.link";

    private Placeholders() {}

    static Set<String> names() {
        return new LinkedHashSet<>(NAMES);
    }

    static Map<String, String> values(Asked asked, Texts texts, String networkName) {
        Times times = new Times(texts.language());
        return Map.of(
                "person.salutation",
                texts.get("invitations.mail.greeting", "name", asked.person().addressedName()),
                "person.name",
                asked.person().addressedName(),
                "organisation.name",
                asked.person().organisation().name().in(texts.language()),
                "event.title",
                asked.event().title().in(texts.language()),
                "event.days",
                times.days(asked.event().startsOn(), asked.event().endsOn()),
                "event.venue",
                asked.event().venue().in(texts.language()),
                LINK,
                asked.address(),
                "invitation.deadline",
                times.day(asked.delegation().lastDay(asked.event().zone())),
                "host.name",
                networkName);
    }
}
