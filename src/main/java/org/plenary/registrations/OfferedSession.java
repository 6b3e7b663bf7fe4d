package org.plenary.registrations;

import java.time.Instant;
import org.plenary.language.Translated;

/**
 * A session for which people sign up, as staff see it.
 *
 * @param published whether people see it yet
 */
public record OfferedSession(Translated title, Instant startsAt, SessionPlaces places, boolean published) {}
