package org.plenary.registrations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.registrations.SignedUp;
import org.plenary.web.Slice;

/**
 * Who has signed up for a session, one page of them.
 *
 * @param name of the session
 * @param first whether the page is the first one
 * @param next cursor of the page after it
 */
public record SignedUpView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        String session,
        Translated name,
        List<Line> lines,
        boolean first,
        Optional<String> next) {
    /** One of them. */
    public record Line(
            String registration, String name, String email, Translated organisation, boolean waits, Instant since) {
        static Line of(SignedUp one) {
            return new Line(
                    one.signUp().registration().toString(),
                    one.person().addressedName(),
                    one.person().email(),
                    one.person().organisation().name(),
                    one.signUp().waits(),
                    one.signUp().since());
        }
    }

    static SignedUpView of(Event event, String session, Translated name, Slice<SignedUp> page, boolean first) {
        return new SignedUpView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                session,
                name,
                page.items().stream().map(Line::of).toList(),
                first,
                page.next());
    }
}
