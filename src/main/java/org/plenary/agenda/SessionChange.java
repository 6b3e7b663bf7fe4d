package org.plenary.agenda;

import java.util.Optional;
import java.util.UUID;

/**
 * What a step did to one session.
 *
 * @param before empty for one that was not there
 * @param after empty for one that is gone
 */
public record SessionChange(UUID session, Optional<SessionFacts> before, Optional<SessionFacts> after) {
    static SessionChange added(SessionFacts facts) {
        return new SessionChange(UUID.randomUUID(), Optional.empty(), Optional.of(facts));
    }

    SessionChange back() {
        return new SessionChange(session, /* before= */ after, /* after= */ before);
    }

    boolean changesAnything() {
        return !before.equals(after);
    }
}
