package org.plenary.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Personal data that a component keeps for an event. Each bean of this type says what it keeps until when, and blanks what
 * is due when it is asked to.
 */
public interface Keeping {
    /** A year: until the next edition was prepared and the annual review of this one written. */
    int USUAL_DAYS = 365;

    int MOST_DAYS = 3650;

    /** What has a time of its own, in the order in which people read it. */
    List<Kept> kept(Event event);

    /**
     * Blanks what is due, in the transaction of who asks.
     *
     * @param most how many at most
     * @return how many, by {@link Kept#what}; empty when nothing is due
     */
    Map<String, Integer> blank(Event event, Instant now, int most);
}
