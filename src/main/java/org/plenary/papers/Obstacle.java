package org.plenary.papers;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody cannot have a paper. */
enum Obstacle {
    NOT_REGISTERED("paper-not-registered"),
    NOT_ON_SITE("paper-not-on-site"),
    NOT_ASKED("paper-not-asked"),
    PASSPORT_MISSING("paper-passport-missing"),
    NOT_OVER("paper-not-over"),
    NOT_ATTENDED("paper-not-attended");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    /** Of the problem; kept as such, too. */
    String code() {
        return code;
    }

    static Optional<Obstacle> of(String code) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.code.equals(code))
                .findFirst();
    }
}
