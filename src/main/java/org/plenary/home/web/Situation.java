package org.plenary.home.web;

/**
 * How it stands with mail as a whole, which every page about it says first.
 *
 * @param captures whether mail is kept here instead of sent
 * @param trouble what the mail server said that takes no mail; else empty
 * @param kept how many messages were kept here before there was a mail server
 */
public record Situation(boolean captures, String trouble, long kept) {}
