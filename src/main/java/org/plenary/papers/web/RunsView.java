package org.plenary.papers.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.papers.PaperKind;
import org.plenary.papers.PrintRun;
import org.plenary.papers.Sheet;

/**
 * Choosing what is to be printed.
 *
 * @param chosen for whom; empty for all that the filter lets through
 */
public record RunsView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        Map<String, String> filter,
        List<String> chosen,
        List<String> kinds,
        List<String> sheets,
        List<Line> lines) {
    /** A run that was ordered before. */
    public record Line(String id, String kind, String state, int total, Instant at) {
        static Line of(PrintRun run) {
            return new Line(run.id().toString(), run.kind().key(), run.state().key(), run.total(), run.orderedAt());
        }
    }

    static RunsView of(Event event, RunForm form, List<PrintRun> recent) {
        return new RunsView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                form.filter(),
                form.chosen().stream().map(UUID::toString).toList(),
                Arrays.stream(PaperKind.values()).map(PaperKind::key).toList(),
                Arrays.stream(Sheet.values()).map(Sheet::key).toList(),
                recent.stream().map(Line::of).toList());
    }
}
