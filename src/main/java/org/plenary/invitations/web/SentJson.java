package org.plenary.invitations.web;

/** How many mails were queued. */
public record SentJson(int queued) {}
