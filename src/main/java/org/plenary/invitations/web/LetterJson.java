package org.plenary.invitations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.invitations.LetterView;

/**
 * An official letter for machines.
 *
 * @param check where whoever is shown the letter can check it
 */
@Schema(
        example =
                "{\"reference\":\"DIALOGUE-2027/0042\",\"issued\":\"2027-04-02T08:00:00Z\",\"language\":\"fr\",\"file\":\"invitation-dialogue-2027-0042.pdf\",\"check\":\"https://meetings.example/v/…\"}")
public record LetterJson(String reference, Instant issued, String language, String file, String check) {
    static LetterJson of(LetterView letter) {
        return new LetterJson(
                letter.reference(), letter.issuedAt(), letter.language().tag(), letter.fileName(), letter.address());
    }
}
