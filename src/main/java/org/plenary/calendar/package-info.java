/**
 * Programmes as iCalendar (RFC 5545, RFC 7986): feeds that a calendar subscribes to. Every session keeps one UID
 * wherever it appears. ical4j lives here only.
 */
@NullMarked
package org.plenary.calendar;

import org.jspecify.annotations.NullMarked;
