package org.plenary.registrations.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of asking: how many mails were queued. */
@Schema(example = "{\"messages\":42}")
public record AskedJson(int messages) {}
