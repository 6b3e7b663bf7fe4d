package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;
import org.plenary.web.Paging;
import org.plenary.web.Slice;

/** The door to series, events and rooms. */
@ApplicationScoped
@Transactional
public class Events {
    private static final String SLUG = "[a-z0-9][a-z0-9-]{2,59}";

    @Inject
    Clock clock;

    @Inject
    EventRepository events;

    @Inject
    PlaceRepository places;

    @Inject
    jakarta.enterprise.event.Event<EventRezoned> told;

    @Inject
    Trail trail;

    public List<Series> series() {
        return events.series();
    }

    /** Newest first. */
    public List<Event> all() {
        return events.all();
    }

    /** Newest first, one page of them. */
    public Slice<Event> all(Paging paging) {
        return paging.slice(
                events.all(paging), event -> List.of(event.startsOn().toString(), event.slug()));
    }

    /** Newest first, those the public may see. */
    public List<Event> published() {
        return events.all().stream().filter(Event::isPublished).toList();
    }

    public Event event(String slug) {
        return events.bySlug(slug).orElseThrow(NotFound::new);
    }

    public Event event(UUID id) {
        return events.find(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound also for one that is not published */
    public Event publishedEvent(String slug) {
        return events.bySlug(slug).filter(Event::isPublished).orElseThrow(NotFound::new);
    }

    public Event create(String slug, EventFacts facts) {
        if (!slug.matches(SLUG)) {
            throw new Invalid(Fault.of("slug", "slug"));
        }
        if (events.bySlug(slug).isPresent()) {
            throw new Invalid(Fault.of("slug", "slug-taken"));
        }
        if (events.series().stream().noneMatch(series -> series.slug().equals(facts.series()))) {
            throw new Invalid(Fault.of("series", "missing"));
        }
        Event event = new Event(slug, facts);
        events.add(event);
        trail.record(
                "event.created",
                "event " + event.id(),
                slug,
                Map.of("title", facts.title().in(Language.EN)));
        return event;
    }

    /** @throws Refused when more places on site are taken than there would be */
    public Event describe(String slug, EventFacts facts) {
        Event event = event(slug);
        mustHoldAll(event, facts.places());
        boolean rezoned = !event.zone().equals(facts.zone());
        event.describe(facts);
        if (rezoned) {
            told.fire(new EventRezoned(event.id()));
        }
        trail.record(
                "event.described",
                "event " + event.id(),
                slug,
                Map.of("title", facts.title().in(Language.EN), "capacity", said(facts.places())));
        return event;
    }

    /**
     * Says whether anybody may register; who has registered so far stays.
     *
     * @throws Invalid for a day after the last
     */
    public Event open(String slug, OpenTerms terms) {
        Event event = event(slug);
        Map<String, Object> before = said(event.openTerms());
        event.open(terms);
        trail.record("event.opened", "event " + event.id(), slug, before, said(terms));
        return event;
    }

    private static Map<String, Object> said(OpenTerms terms) {
        return Map.of(
                "open",
                terms.on(),
                "until",
                terms.until().map(String::valueOf).orElse(""),
                "approval",
                terms.approval());
    }

    private void mustHoldAll(Event event, PlaceTerms wished) {
        int taken = places.locked(event.id()).taken();
        if (wished.capacity().filter(most -> most < taken).isPresent()) {
            throw new Refused("capacity-below-places", "taken", taken);
        }
    }

    /** Publishing what is public changes nothing. */
    public void publish(Event event) {
        event(event.id()).publish(clock.instant());
    }

    /**
     * Who gives papers of the event their numbers is alone with it until the transaction ends, so that no number is left
     * out or given twice.
     */
    public void numberAlone(UUID event) {
        events.lockNumbers(event);
    }

    /** In the order of lists. */
    public List<Room> rooms(Event event) {
        return events.rooms(event.id());
    }

    /** The room of that name, made if there is none yet. */
    public Room room(Event event, Translated name) {
        List<Room> rooms = rooms(event);
        String wanted = slug(name.in(Language.EN));
        return rooms.stream()
                .filter(room -> room.slug().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    Room made = new Room(event.id(), wanted, name, rooms.size() + 1);
                    events.add(made);
                    return made;
                });
    }

    private static String said(PlaceTerms terms) {
        return terms.capacity().map(String::valueOf).orElse("");
    }

    private static String slug(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "room-" + Integer.toHexString(name.hashCode()) : plain;
    }
}
