package org.plenary.papers.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.papers.PrintRun;
import org.plenary.papers.PrintRuns;

/**
 * How far a print run is.
 *
 * @param state {@code waiting}, {@code printing}, {@code ready} or {@code failed}
 * @param done how many of the people it has come to
 * @param papers how many the file holds
 * @param skipped how many people got none
 */
@Schema(
        example =
                "{\"id\":\"7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60\",\"paper\":\"badge\",\"sheet\":\"a4-8\",\"state\":\"ready\",\"done\":50,\"total\":50,\"papers\":48,\"skipped\":2,\"expires\":\"2027-04-13T08:30:00Z\"}")
public record RunJson(
        String id,
        String paper,
        String sheet,
        String state,
        int done,
        int total,
        int papers,
        int skipped,
        Instant expires) {
    static RunJson of(PrintRun run, PrintRuns runs) {
        return new RunJson(
                run.id().toString(),
                run.kind().key(),
                run.sheet().key(),
                run.state().key(),
                run.done(),
                run.total(),
                runs.papers(run),
                runs.countSkipped(run),
                run.expiresAt());
    }
}
