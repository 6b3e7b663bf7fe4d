package org.plenary.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * What is said of a token when it is made.
 *
 * @param name what it is for, in the words of who makes it
 * @param life how long it works, from now
 */
public record ApiTokenFacts(String name, Scope scope, Duration life) {
    private static final int LONGEST_NAME = 100;
    private static final Duration LONGEST_LIFE = Duration.ofDays(366);

    public ApiTokenFacts {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Fault.of("name", "missing"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Fault.of("name", "too-long", "most", LONGEST_NAME));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
            faults.add(Fault.of("days", "missing"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
