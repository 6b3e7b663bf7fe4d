package org.plenary.events;

import java.time.LocalDate;
import org.plenary.language.Translated;

/**
 * Personal data of one kind.
 *
 * @param what a key that stays; it has its text under {@code events.kept.} unless there is a name
 * @param name what people call it; empty for what has a text
 * @param until last day on which it is kept, in the event's zone
 * @param many how many there are now
 */
public record Kept(String what, Translated name, LocalDate until, long many) {}
