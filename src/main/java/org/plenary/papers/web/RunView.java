package org.plenary.papers.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.language.Translated;
import org.plenary.papers.PrintRun;
import org.plenary.papers.PrintRuns;
import org.plenary.papers.Skipped;

/**
 * How far a print run is.
 *
 * @param papers how many its file holds
 * @param more how many more than those named got no paper
 */
public record RunView(
        String event,
        Translated title,
        boolean published,
        ZoneId zone,
        String id,
        String kind,
        String state,
        int done,
        int total,
        int papers,
        Instant until,
        List<Skipped> skipped,
        int more) {
    static RunView of(Event event, PrintRun run, PrintRuns runs) {
        List<Skipped> skipped = runs.skipped(run);
        return new RunView(
                event.slug(),
                event.title(),
                event.isPublished(),
                event.zone(),
                run.id().toString(),
                run.kind().key(),
                run.state().key(),
                run.done(),
                run.total(),
                runs.papers(run),
                run.expiresAt(),
                skipped,
                runs.countSkipped(run) - skipped.size());
    }

    public boolean isUnderWay() {
        return state.equals("waiting") || state.equals("printing");
    }
}
