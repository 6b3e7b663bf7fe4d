package org.plenary.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.events.KeptLine;
import org.plenary.events.Retention;
import org.plenary.language.Translated;
import org.plenary.web.FaultView;

/**
 * What is kept of the people of an event.
 *
 * @param days as it was typed
 * @param until last day on which anything is kept
 * @param unsure whether the day that was typed has passed, so that it needs a yes
 * @param lines what goes first comes first
 */
public record RetentionView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        String days,
        LocalDate until,
        boolean unsure,
        List<Line> lines,
        List<FaultView> faults) {
    /**
     * One kind of it.
     *
     * @param name empty for what has its text under {@code events.kept.}
     * @param over whether its time is over
     */
    public record Line(
            String what,
            Translated name,
            LocalDate until,
            boolean over,
            long kept,
            long blanked,
            Optional<Instant> last) {
        public long all() {
            return kept + blanked;
        }
    }

    static RetentionView of(Event event, String days, List<KeptLine> lines, Instant now, List<FaultView> faults) {
        LocalDate today = LocalDate.ofInstant(now, event.zone());
        return new RetentionView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                days,
                Retention.lastDay(event),
                FaultView.at("sure", faults).isPresent(),
                lines.stream().map(line -> line(line, today)).toList(),
                faults);
    }

    private static Line line(KeptLine line, LocalDate today) {
        return new Line(
                line.kept().what(),
                line.kept().name(),
                line.kept().until(),
                line.kept().until().isBefore(today),
                line.kept().many(),
                line.blanked(),
                line.last());
    }

    /** The next day after which something goes; empty when nothing is left to go. */
    public Optional<LocalDate> next() {
        return lines.stream().filter(line -> line.kept() > 0).map(Line::until).findFirst();
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
