package org.plenary.agenda.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.agenda.Announced;
import org.plenary.agenda.Programme;
import org.plenary.agenda.ReleasedSession;
import org.plenary.agenda.SessionTerms;
import org.plenary.events.Event;
import org.plenary.language.Translated;

/**
 * A public event and its programme.
 *
 * @param days in the zone the reader chose, each with those of its sessions they look for, by start
 * @param all how many sessions there are
 * @param zone in which times are shown first
 * @param otherZone the venue's, when it is another one
 * @param registers whether anybody can register at this moment
 */
public record ProgrammeView(
        String slug,
        Translated title,
        Translated summary,
        Translated venue,
        String mode,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Day> days,
        Finder finder,
        int all,
        ZoneId zone,
        Optional<ZoneId> otherZone,
        int release,
        Optional<Instant> releasedAt,
        boolean registers) {
    /** The sessions that begin on a day. */
    public record Day(LocalDate date, List<Item> sessions) {}

    /** One session. */
    public record Item(
            String id,
            String kind,
            Translated title,
            Translated description,
            SessionTerms terms,
            Translated room,
            Instant startsAt,
            Instant endsAt,
            boolean cancelled,
            List<Part> speakers) {}

    /** A speaker as announced. */
    public record Part(String name, String position, String organisation, String role) {}

    static ProgrammeView of(
            Event event, Optional<Programme> programme, Finder finder, Optional<ZoneId> reader, Instant now) {
        ZoneId zone = reader.orElse(event.zone());
        Map<LocalDate, List<Item>> days = programme.stream()
                .flatMap(found -> found.sessions().stream())
                .filter(finder::finds)
                .collect(Collectors.groupingBy(
                        session -> session.startsAt().atZone(zone).toLocalDate(),
                        TreeMap::new,
                        Collectors.mapping(ProgrammeView::item, Collectors.toList())));
        return new ProgrammeView(
                event.slug(),
                event.title(),
                event.summary(),
                event.venue(),
                event.mode().key(),
                event.startsOn(),
                event.endsOn(),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList(),
                finder,
                programme.map(found -> found.sessions().size()).orElse(0),
                zone,
                zone.equals(event.zone()) ? Optional.empty() : Optional.of(event.zone()),
                programme.map(Programme::release).orElse(0),
                programme.map(Programme::releasedAt),
                event.takesApplications(now));
    }

    private static Item item(ReleasedSession session) {
        return new Item(
                session.session().toString(),
                session.kind().key(),
                session.title(),
                session.description(),
                session.terms(),
                session.roomName(),
                session.startsAt(),
                session.endsAt(),
                session.isCancelled(),
                session.speakers().stream().map(ProgrammeView::part).toList());
    }

    private static Part part(Announced speaker) {
        return new Part(
                speaker.name(),
                speaker.position(),
                speaker.organisation(),
                speaker.role().key());
    }
}
