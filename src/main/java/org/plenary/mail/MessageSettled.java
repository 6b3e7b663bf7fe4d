package org.plenary.mail;

import java.util.UUID;

/** A message has come to its end, or goes back to be tried again. */
public record MessageSettled(String kind, UUID subject, MessageState state) {}
