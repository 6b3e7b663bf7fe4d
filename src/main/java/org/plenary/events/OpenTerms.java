package org.plenary.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether anybody may register for an event, beside those who are invited.
 *
 * @param on whether they may
 * @param until last day to ask for it, in the event's zone; empty for until the event is over
 * @param approval whether staff decide about each of them
 */
public record OpenTerms(boolean on, Optional<LocalDate> until, boolean approval) {}
