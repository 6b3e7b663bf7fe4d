package org.plenary.papers.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.papers.PaperView;

/**
 * A paper for machines.
 *
 * @param check where whoever is shown the paper can check it
 */
@Schema(
        example =
                "{\"paper\":\"confirmation\",\"reference\":\"DIALOGUE-2027/C-0042\",\"issued\":\"2027-04-02T08:00:00Z\",\"language\":\"fr\",\"file\":\"confirmation-dialogue-2027-0042.pdf\",\"check\":\"https://meetings.example/v/…\"}")
public record PaperJson(String paper, String reference, Instant issued, String language, String file, String check) {
    static PaperJson of(PaperView paper) {
        return new PaperJson(
                paper.kind().key(),
                paper.reference(),
                paper.issuedAt(),
                paper.language().tag(),
                paper.fileName(),
                paper.address());
    }
}
