package org.plenary.invitations.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many mails were queued. */
@Schema(example = "{\"queued\":1}")
public record SentJson(int queued) {}
