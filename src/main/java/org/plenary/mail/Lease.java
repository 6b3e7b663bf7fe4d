package org.plenary.mail;

import java.time.Instant;

/**
 * A node's wish for messages.
 *
 * @param presence the number under which the node is present
 * @param until when another node may take them although this one is still there
 */
record Lease(int presence, int most, Instant now, Instant until) {
    Lease atMost(int fewer) {
        return new Lease(presence, fewer, now, until);
    }
}
