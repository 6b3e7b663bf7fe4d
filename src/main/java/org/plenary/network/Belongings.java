package org.plenary.network;

import java.util.List;
import java.util.UUID;

/**
 * What a component below the network keeps of people. Each bean of this type is asked when two people turn out to be one,
 * and when that is undone, in the same transaction.
 */
public interface Belongings {
    /** Where both stand, so that not everything can be kept. */
    List<Clash> clashes(UUID kept, UUID gone);

    /** Hands over everything that belongs to the one who goes. Whatever still did would keep them from going. */
    void handOver(UUID kept, UUID gone, Keepsakes keepsakes);

    /** Gives it back. */
    void giveBack(UUID kept, UUID gone, Keepsakes keepsakes);
}
