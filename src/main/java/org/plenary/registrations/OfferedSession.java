package org.plenary.registrations;

import java.time.Instant;
import java.util.Optional;
import org.plenary.language.Translated;

/**
 * A session for which people sign up, as staff see it.
 *
 * @param startsAt empty for one that has no time yet
 * @param published whether people see it yet
 */
public record OfferedSession(Translated title, Optional<Instant> startsAt, SessionPlaces places, boolean published) {}
