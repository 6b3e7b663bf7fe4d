package org.plenary.calendar;

import java.util.Optional;
import org.plenary.agenda.ReleasedSession;
import org.plenary.events.Event;

/**
 * One session in a feed.
 *
 * @param joinUrl the reader's own link to the online room; only in one's own feed
 */
public record Entry(Event event, ReleasedSession session, Optional<String> joinUrl) {}
