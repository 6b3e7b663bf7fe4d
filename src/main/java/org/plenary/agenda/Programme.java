package org.plenary.agenda;

import java.time.Instant;
import java.util.List;
import org.plenary.events.Event;

/**
 * The published agenda of an event.
 *
 * @param sessions by start, then UID; the cancelled ones among them
 */
public record Programme(Event event, int release, Instant releasedAt, List<ReleasedSession> sessions) {}
