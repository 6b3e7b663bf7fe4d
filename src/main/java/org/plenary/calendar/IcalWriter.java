package org.plenary.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes the calendar around the sessions of a feed (RFC 5545 §3.6, RFC 7986 §5). It has no METHOD: nobody is asked. */
final class IcalWriter {
    static final String PRODUCT = "-//Plenary//Plenary//EN";
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final String COLOUR = "teal";

    /**
     * What the calendar as a whole says.
     *
     * @param source its public address; empty for one's own feed, whose address is a secret
     */
    record Head(String uid, String name, String description, String source, Instant revisedAt) {}

    private IcalWriter() {}

    static byte[] write(Head head, List<Entry> entries, SessionWriter sessions) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        String name = IcalText.clean(head.name());
        String description = IcalText.clean(head.description());
        calendar.add(new Uid(head.uid()));
        calendar.add(new LastModified(head.revisedAt()));
        calendar.add(new Name(new ParameterList(), name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new Description(description));
        calendar.add(new XProperty("X-WR-CALDESC", description));
        // RFC 7986 §5.7 and §5.8: VALUE is required, and ical4j does not write it
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(new Color(new ParameterList(), COLOUR));
        if (!head.source().isEmpty()) {
            calendar.add(new Source(new ParameterList(List.of(Value.URI)), head.source()));
        }
        for (Entry entry : entries) {
            VEvent event = sessions.write(entry);
            calendar.add(event);
        }
        return IcalText.fold(calendar.toString());
    }
}
