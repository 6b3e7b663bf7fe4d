package org.plenary.registrations.web;

import java.time.ZoneId;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.registrations.OfferedSession;

/** The sessions of an event for which people sign up, as the desk sees them. */
public record SignUpsView(
        String event, Translated title, boolean published, ZoneId zone, List<OfferedSession> sessions) {
    static SignUpsView of(Event event, List<OfferedSession> sessions) {
        return new SignUpsView(event.slug(), event.title(), event.isPublished(), event.zone(), sessions);
    }
}
