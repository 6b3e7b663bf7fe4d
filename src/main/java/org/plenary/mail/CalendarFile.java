package org.plenary.mail;

/**
 * An iCalendar object that comes with a message.
 *
 * @param method the METHOD that stands in it (RFC 6047 §2.4)
 * @param text with CRLF at line ends; empty where only the name of it is on record
 */
public record CalendarFile(String name, String method, String text) {}
