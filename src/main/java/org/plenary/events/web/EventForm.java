package org.plenary.events.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.EventFacts;
import org.plenary.events.Mode;
import org.plenary.events.PlaceTerms;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The event form as it was filled in; a text in the language of the page it was filled in on. */
public class EventForm {
    @FormParam("slug")
    @DefaultValue("")
    public String slug = "";

    @FormParam("title")
    @DefaultValue("")
    public String title = "";

    @FormParam("summary")
    @DefaultValue("")
    public String summary = "";

    @FormParam("series")
    @DefaultValue("")
    public String series = "";

    @FormParam("region")
    @DefaultValue("")
    public String region = "";

    @FormParam("startsOn")
    @DefaultValue("")
    public String startsOn = "";

    @FormParam("endsOn")
    @DefaultValue("")
    public String endsOn = "";

    @FormParam("zone")
    @DefaultValue("")
    public String zone = "";

    @FormParam("mode")
    @DefaultValue("hybrid")
    public String mode = "hybrid";

    @FormParam("venue")
    @DefaultValue("")
    public String venue = "";

    @FormParam("meetingUrl")
    @DefaultValue("")
    public String meetingUrl = "";

    @FormParam("capacity")
    @DefaultValue("")
    public String capacity = "";

    @FormParam("offerHours")
    @DefaultValue("48")
    public String offerHours = "48";

    @FormParam("perDay")
    @DefaultValue("")
    public String perDay = "";

    static EventForm of(Event event, Language language) {
        EventForm form = new EventForm();
        form.slug = event.slug();
        form.title = event.title().in(language);
        form.summary = event.summary().in(language);
        form.series = event.series();
        form.region = event.region().orElse("");
        form.startsOn = event.startsOn().toString();
        form.endsOn = event.endsOn().toString();
        form.zone = event.zone().getId();
        form.mode = event.mode().key();
        form.venue = event.venue().in(language);
        form.meetingUrl = event.meetingUrl().orElse("");
        form.capacity = event.places().capacity().map(String::valueOf).orElse("");
        form.offerHours = String.valueOf(event.places().offerHours());
        form.perDay = event.places().perDay() ? "yes" : "";
        return form;
    }

    /** @param known what the event says already, whose other languages stay */
    EventFacts facts(Optional<Event> known, Language language) {
        List<Fault> faults = new ArrayList<>();
        LocalDate first = date("startsOn", startsOn, faults);
        LocalDate last = endsOn.isBlank() ? first : date("endsOn", endsOn, faults);
        ZoneId at = zone(faults);
        Optional<PlaceTerms> places = places(faults);
        if (title.isBlank()) {
            faults.add(0, Fault.of("title", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new EventFacts(
                text(known.map(Event::title), title, language),
                text(known.map(Event::summary), summary, language),
                series,
                region,
                first,
                last,
                at,
                Mode.of(mode).orElse(Mode.HYBRID),
                text(known.map(Event::venue), venue, language),
                meetingUrl.strip(),
                places.orElseThrow());
    }

    private static Translated text(Optional<Translated> known, String value, Language language) {
        return known.filter(text -> !text.isEmpty())
                .map(text -> text.in(language).equals(value.strip()) ? text : text.with(language, value))
                .orElseGet(() -> Translated.of(language, value));
    }

    private Optional<PlaceTerms> places(List<Fault> faults) {
        try {
            return Optional.of(PlaceTerms.read(capacity, offerHours, perDay.equals("yes")));
        } catch (Invalid invalid) {
            faults.addAll(invalid.faults());
            return Optional.empty();
        }
    }

    private static LocalDate date(String field, String value, List<Fault> faults) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            faults.add(Fault.of(field, value.isBlank() ? "missing" : "date"));
            return LocalDate.EPOCH;
        }
    }

    private ZoneId zone(List<Fault> faults) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            faults.add(Fault.of("zone", "zone"));
            return ZoneId.of("UTC");
        }
    }
}
