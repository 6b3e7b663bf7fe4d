package org.plenary.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often and how long a mail is tried that is put off: each time after a longer pause, until four days have passed. */
final class Patience {
    /** RFC 5321 §4.5.4.1: giving up takes four or five days. */
    private static final Duration LASTS = Duration.ofDays(4);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int GROWTH = 4;
    private static final int GROWING = 5;

    private Patience() {}

    /**
     * When to try again after so many attempts; empty when that was long enough.
     *
     * @param since when it was to be tried first
     */
    static Optional<Instant> next(int attempts, Instant since, Instant now) {
        return now.isAfter(since.plus(LASTS)) ? Optional.empty() : Optional.of(now.plus(pause(attempts)));
    }

    private static Duration pause(int attempts) {
        if (attempts > GROWING) {
            return LONGEST_PAUSE;
        }
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1)));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
