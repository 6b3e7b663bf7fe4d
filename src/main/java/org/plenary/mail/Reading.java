package org.plenary.mail;

/**
 * What a message says.
 *
 * @param onRecord whether it said so when it was sent; else it would say so if it were sent now
 */
public record Reading(Rendered mail, boolean onRecord) {}
