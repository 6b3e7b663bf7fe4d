package org.plenary.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.audit.Trail;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The door to how long personal data of an event are kept, and to blanking what is due. */
@ApplicationScoped
@Transactional
public class Retention {
    /** A step is short, so that nobody waits for it, and what one is broken off in is done by the next. */
    private static final int STEP = 1000;

    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    RetentionRepository rows;

    @Inject
    @Any
    Instance<Keeping> keepings;

    @Inject
    Trail trail;

    /**
     * Says for how many days after its last day personal data of an event are kept.
     *
     * @param sure whether they are to go even if that day has passed already
     * @throws Invalid when it has passed and nobody is sure, or for a number that is out of range
     */
    public void keepFor(Event event, int days, boolean sure) {
        Event kept = events.event(event.id());
        int before = kept.keptDays();
        if (before == days) {
            return;
        }
        kept.keepFor(days);
        if (!sure && hasPassed(kept)) {
            throw new Invalid(Fault.of("sure", "not-sure"));
        }
        trail.record("event.kept-for", subject(kept), kept.slug(), Map.of("days", before), Map.of("days", days));
    }

    private boolean hasPassed(Event event) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), event.zone());
        return lastDay(event).isBefore(today);
    }

    /** The last day on which anything personal is kept, in the event's zone. */
    public static LocalDate lastDay(Event event) {
        return event.endsOn().plusDays(event.keptDays());
    }

    /** What is kept until when, and what was blanked; what nothing was ever kept of is left out. */
    public List<KeptLine> lines(Event event) {
        Map<String, Object[]> counts =
                rows.counts(event.id()).stream().collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return keepings.stream()
                .flatMap(keeping -> keeping.kept(event).stream())
                .map(kept -> line(kept, Optional.ofNullable(counts.get(kept.what()))))
                .filter(line -> line.kept().many() > 0 || line.blanked() > 0)
                .sorted(java.util.Comparator.comparing(line -> line.kept().until()))
                .toList();
    }

    private static KeptLine line(Kept kept, Optional<Object[]> counted) {
        return new KeptLine(
                kept,
                counted.map(row -> ((Number) row[1]).longValue()).orElse(0L),
                counted.map(row -> Instant.ofEpochMilli(((Number) row[2]).longValue())));
    }

    /** Those of which something may be due. */
    List<UUID> over() {
        return rows.over(clock.instant());
    }

    /** Blanks a part of what is due of an event, and says how much. @return whether there may be more */
    boolean step(UUID id) {
        if (!rows.lease(id)) {
            return false;
        }
        Event event = events.event(id);
        Instant now = clock.instant();
        Map<String, Integer> blanked = new TreeMap<>();
        keepings.forEach(keeping -> blanked.putAll(keeping.blank(event, now, STEP)));
        if (blanked.isEmpty()) {
            return false;
        }
        blanked.forEach((what, many) -> rows.count(id, what, many, now));
        trail.record("event.blanked", subject(event), event.slug(), blanked);
        return true;
    }

    private static String subject(Event event) {
        return "event " + event.id();
    }
}
