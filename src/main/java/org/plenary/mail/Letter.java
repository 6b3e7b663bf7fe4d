package org.plenary.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;

/**
 * One kind of message, written by the component whose matter it is. It is written when it is sent and again whenever
 * somebody looks at it, and must come out the same as long as its subject has not changed.
 */
public interface Letter {
    /** Name of the kind; unique, and stored with each message. */
    String kind();

    /**
     * Whether it is a mailing to many. A mailing lets single messages go first, and who gets it may ask for no more of
     * them.
     */
    default boolean isBulk() {
        return false;
    }

    /** The message about that subject, also to be read again later; empty when there is nothing left to say. */
    Optional<Wording> write(UUID subject, Language language);

    /** Several at once, to be sent, by message; those no longer due are left out, and withdrawn. */
    default Map<UUID, Wording> write(Collection<Due> due) {
        Map<UUID, Wording> written = new HashMap<>();
        for (Due one : due) {
            write(one.subject(), one.language()).ifPresent(wording -> written.put(one.message(), wording));
        }
        return written;
    }

    /** A message that is to be written now. */
    record Due(UUID message, UUID subject, Language language) {}
}
