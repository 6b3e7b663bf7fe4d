package org.plenary.registrations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
     * @param left by choice, how many can still have it; without those that are not limited, or theirs already
     * @param file what was brought for it already
     */
    public record Line(Question question, List<String> values, Map<String, Integer> left, Optional<StoredFile> file) {
        public Line {
            Map<String, Integer> known = Map.copyOf(left);
            left = known;
            values = values.stream()
                    .filter(value -> !Integer.valueOf(0).equals(known.get(value)))
                    .toList();
        }

        /** Whether they must answer; nobody must choose where everything is full. */
        public boolean isRequired() {
            boolean hasNoneLeft = question.type().hasChoices()
                    && question.wording().choices().stream()
                            .allMatch(choice -> Integer.valueOf(0).equals(left.get(choice.key())));
            return question.isRequired() && !hasNoneLeft;
        }
    }
}
