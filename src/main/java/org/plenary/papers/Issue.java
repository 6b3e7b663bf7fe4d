package org.plenary.papers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.plenary.files.Reference;

/**
 * How a paper was issued.
 *
 * @param zone of the event
 */
record Issue(Reference reference, Instant at, ZoneId zone, UUID registration) {}
