package org.plenary.events;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * What an organiser says of an event.
 *
 * @param region code of the region a dialogue is for, or empty
 * @param startsOn and endsOn: first and last day, in the event's zone
 * @param meetingUrl where the online meeting takes place, or empty
 * @param places how many can come in person, and how long one is offered
 */
public record EventFacts(
        Translated title,
        Translated summary,
        String series,
        String region,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        Mode mode,
        Translated venue,
        String meetingUrl,
        PlaceTerms places) {
    private static final int LONGEST_DAYS = 30;

    public EventFacts {
        List<Fault> faults = new ArrayList<>();
        if (title.isEmpty()) {
            faults.add(Fault.of("title", "missing"));
        }
        if (endsOn.isBefore(startsOn)) {
            faults.add(Fault.of("endsOn", "days-in-order"));
        } else if (endsOn.isAfter(startsOn.plusDays(LONGEST_DAYS))) {
            faults.add(Fault.of("endsOn", "too-many-days", "most", LONGEST_DAYS));
        }
        if (!meetingUrl.isEmpty() && !isHttps(meetingUrl)) {
            faults.add(Fault.of("meetingUrl", "https"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static boolean isHttps(String url) {
        try {
            URI uri = URI.create(url);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
