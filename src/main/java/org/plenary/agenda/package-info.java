/**
 * The agenda of an event: sessions with their times, rooms and speakers, worked on as a draft and made public as
 * numbered releases. A release knows what changed since the one before, so that calendars hear of it.
 */
@NullMarked
package org.plenary.agenda;

import org.jspecify.annotations.NullMarked;
