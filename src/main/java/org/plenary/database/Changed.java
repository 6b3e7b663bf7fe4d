package org.plenary.database;

/**
 * Somebody, on this node or another, committed a change; told to every node. What a node keeps in memory about the
 * topic is to be forgotten.
 *
 * @param topic what changed, such as {@code programme}; {@link #EVERYTHING} after the node was deaf for a while
 * @param key which one of them, such as an event's slug
 */
public record Changed(String topic, String key) {
    public static final String EVERYTHING = "everything";

    /** Whether what is kept about the topic has to go. */
    public boolean concerns(String kept) {
        return topic.equals(kept) || topic.equals(EVERYTHING);
    }
}
