package org.plenary.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.plenary.agenda.Announced;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;

/**
 * Writes one session as a VEVENT (RFC 5545 §3.6.1). Times are UTC, which no client gets wrong; the venue's time and zone
 * stand in the text. DTSTAMP is the revision time, as it must be without a METHOD (§3.8.7.2), so the bytes are stable.
 */
final class SessionWriter {
    private final Language language;
    private final Texts texts;
    private final Times times;
    private final String baseUrl;

    SessionWriter(Language language, String baseUrl) {
        this.language = language;
        this.texts = Texts.in(language);
        this.times = new Times(language);
        this.baseUrl = baseUrl;
    }

    VEvent write(Entry entry) {
        ReleasedSession session = entry.session();
        Event event = entry.event();
        VEvent vevent = new VEvent(false);
        vevent.add(new Uid(session.icalUid()));
        vevent.add(new DtStamp(session.revisedAt()));
        vevent.add(new LastModified(session.revisedAt()));
        vevent.add(new Sequence(session.icalSequence()));
        vevent.add(new DtStart<>(session.startsAt()));
        vevent.add(new DtEnd<>(session.endsAt()));
        vevent.add(new Summary(IcalText.clean(summary(session))));
        vevent.add(new Description(IcalText.clean(description(entry))));
        String location = location(entry);
        if (!location.isEmpty()) {
            vevent.add(new Location(IcalText.clean(location)));
        }
        vevent.add(new Url(URI.create(programme(event))));
        vevent.add(new Categories(
                IcalText.clean(texts.get("agenda.kind." + session.kind().key()))));
        vevent.add(session.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        vevent.add(entry.joinUrl().isPresent() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        entry.joinUrl().filter(url -> !session.isCancelled()).ifPresent(url -> vevent.add(conference(url)));
        return vevent;
    }

    /** RFC 7986 §5.11. FEATURE takes one value, because ical4j would quote a list into one. */
    private XProperty conference(String url) {
        List<net.fortuna.ical4j.model.Parameter> parameters = new ArrayList<>();
        parameters.add(Value.URI);
        parameters.add(new net.fortuna.ical4j.model.parameter.Feature("VIDEO"));
        parameters.add(new net.fortuna.ical4j.model.parameter.Label(
                texts.get("calendar.join").replace("\"", "")));
        return new XProperty("CONFERENCE", new ParameterList(parameters), url);
    }

    private String summary(ReleasedSession session) {
        String title = session.title().in(language);
        return session.isCancelled() ? texts.get("calendar.cancelled", "title", title) : title;
    }

    private String description(Entry entry) {
        ReleasedSession session = entry.session();
        StringJoiner lines = new StringJoiner("\n");
        entry.joinUrl().ifPresent(url -> lines.add(texts.get("calendar.join") + ": " + url));
        lines.add(entry.event().title().in(language));
        lines.add(texts.get(
                "calendar.venue-time",
                "day",
                times.day(session.startsAt(), session.zone()),
                "time",
                times.range(session.startsAt(), session.endsAt(), session.zone()),
                "zone",
                times.zone(session.zone(), session.startsAt())));
        session.speakers().forEach(speaker -> lines.add(speaker(speaker)));
        lines.add(programme(entry.event()));
        return lines.toString();
    }

    private String speaker(Announced speaker) {
        String who = speaker.position().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.position();
        return texts.get("agenda.role." + speaker.role().key()) + ": " + who;
    }

    /** The room if there is one; for who joins from afar, and where there is no room, the link (standards: no client shows CONFERENCE). */
    private String location(Entry entry) {
        String room = entry.session().roomName().in(language);
        String venue = entry.event().venue().in(language);
        if (!entry.event().mode().hasRoom()) {
            return entry.joinUrl().orElse("");
        }
        return room.isEmpty() || venue.isEmpty() ? room + venue : room + ", " + venue;
    }

    private String programme(Event event) {
        return baseUrl + "/events/" + event.slug() + "/programme";
    }
}
