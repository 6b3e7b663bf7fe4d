package org.plenary.mail;

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

    /** The message about that subject; empty when it is no longer due, which withdraws it. */
    Optional<Wording> write(UUID subject, Language language);
}
