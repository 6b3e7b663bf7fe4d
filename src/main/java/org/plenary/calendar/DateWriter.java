package org.plenary.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.settings.MailSettings;
import org.plenary.settings.Settings;

/**
 * Writes the days of a meeting as one entry, to be mailed. It is published, not requested (RFC 5546 §3.2.1), so that no
 * program offers buttons of its own beside the link to answer with.
 */
record DateWriter(Settings settings, MailSettings mail) {
    String write(Event event, Language language, Instant now) {
        VEvent date = new VEvent(false);
        date.add(new Uid("event-" + event.id() + "@" + settings.host()));
        date.add(new DtStamp(now));
        date.add(new Sequence(event.version()));
        date.add(new Organizer(
                new ParameterList(
                        List.of(new Cn(IcalText.clean(settings.networkName()).replace("\"", "")))),
                URI.create("mailto:" + mail.from())));
        // RFC 5545 §3.6.1: the end of whole days is the day after the last
        date.add(new DtStart<>(new ParameterList(List.of(Value.DATE)), event.startsOn()));
        date.add(new DtEnd<>(
                new ParameterList(List.of(Value.DATE)), event.endsOn().plusDays(1)));
        date.add(new Summary(IcalText.clean(event.title().in(language))));
        date.add(new Description(IcalText.clean(description(event, language))));
        String venue = event.venue().in(language);
        if (!venue.isEmpty()) {
            date.add(new Location(IcalText.clean(venue)));
        }
        date.add(new Url(URI.create(page(event))));
        date.add(ImmutableStatus.VEVENT_TENTATIVE);
        date.add(ImmutableTransp.TRANSPARENT);
        return new String(IcalText.fold(calendar(date).toString()), UTF_8);
    }

    private static Calendar calendar(VEvent date) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(IcalWriter.PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(date);
        return calendar;
    }

    private String description(Event event, Language language) {
        return new StringJoiner("\n")
                .add(Texts.in(language).get("calendar.date"))
                .add(page(event))
                .toString();
    }

    private String page(Event event) {
        return settings.baseUrl() + "/events/" + event.slug();
    }
}
