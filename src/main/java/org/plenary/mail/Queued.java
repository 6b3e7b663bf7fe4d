package org.plenary.mail;

import java.util.UUID;

/** One message of many that are queued together. */
public record Queued(UUID subject, int revision, Recipient recipient) {}
