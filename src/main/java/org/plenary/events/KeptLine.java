package org.plenary.events;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of one kind, and what was blanked of it.
 *
 * @param blanked how many so far
 * @param last when the last of them was
 */
public record KeptLine(Kept kept, long blanked, Optional<Instant> last) {}
