package org.plenary.registrations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.files.StoredFile;

/**
 * The form with what is known of the answers.
 *
 * @param lines every question that can come up, in order
 * @param draftedAt when a draft was kept; empty when there is none
 * @param sentAt when the answers were sent last; empty before that
 * @param open whether anything can be answered
 */
public record Sheet(List<Line> lines, Optional<Instant> draftedAt, Optional<Instant> sentAt, boolean open) {
    /**
     * A question.
     *
     * @param values as its field shows them
     * @param file what was brought for it already
     */
    public record Line(Question question, List<String> values, Optional<StoredFile> file) {}
}
