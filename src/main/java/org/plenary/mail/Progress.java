package org.plenary.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a mailing has come.
 *
 * @param counts its messages by state; states with none are left out
 * @param next when the next of those that wait is due
 */
public record Progress(Map<MessageState, Long> counts, Optional<Instant> next) {
    public Progress {
        counts = Map.copyOf(counts);
    }

    /** Those that occur, in the order of a message's life. */
    public List<MessageState> states() {
        return counts.keySet().stream().sorted().toList();
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many are neither sent nor given up. */
    public long waiting() {
        return counts.entrySet().stream()
                .filter(state -> !state.getKey().isFinal())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long of(MessageState state) {
        return counts.getOrDefault(state, 0L);
    }
}
