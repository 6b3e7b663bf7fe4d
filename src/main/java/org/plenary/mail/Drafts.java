package org.plenary.mail;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages in their words, of those that are still to be sent. */
record Drafts(Map<UUID, Wording> wordings, Set<UUID> heldBack) {
    Optional<Wording> of(Message message) {
        return heldBack.contains(message.id()) ? Optional.empty() : Optional.ofNullable(wordings.get(message.id()));
    }

    /** What becomes of one that is not to be sent. */
    Outcome ending(Message message) {
        return heldBack.contains(message.id()) ? new Outcome.Suppressed() : new Outcome.Withdrawn();
    }
}
