package org.plenary.home.web;

/**
 * One message and what it says.
 *
 * @param due whether its matter still stands; if not there is nothing to read
 */
public record MessageView(MailView.Line message, String subject, String text, boolean due) {}
