package org.plenary.network;

import java.time.Instant;
import java.util.UUID;

/**
 * Personal data that a component below the network keeps of people. Each bean of this type is asked when somebody is
 * erased, in the same transaction.
 */
public interface Traces {
    /** Ends what the person still takes part in, before anything of them is erased. */
    default void end(UUID person) {}

    /** Blanks everything by which somebody could tell who it was. */
    void erase(Erased who, Instant now);
}
