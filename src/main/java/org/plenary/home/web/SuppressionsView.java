package org.plenary.home.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.mail.Suppression;
import org.plenary.web.FaultView;
import org.plenary.web.Paged;

/**
 * Addresses that are not written to, newest first.
 *
 * @param part of the address that is looked for
 */
public record SuppressionsView(List<Line> suppressions, String part, Paged paged, Form form, Situation situation) {
    /**
     * One address.
     *
     * @param message by which it came out; empty if it was none
     */
    public record Line(
            String id,
            String address,
            String reach,
            String reason,
            String note,
            String message,
            Instant since,
            Optional<Instant> liftedAt,
            String liftedNote) {
        static Line of(Suppression suppression) {
            return new Line(
                    suppression.id().toString(),
                    suppression.address(),
                    suppression.reach().key(),
                    suppression.reason().key(),
                    suppression.note(),
                    suppression.message().map(UUID::toString).orElse(""),
                    suppression.since(),
                    suppression.liftedAt(),
                    suppression.liftedNote().orElse(""));
        }
    }

    /** What was typed, and what is wrong with it. */
    public record Form(String address, String note, List<FaultView> faults) {}
}
