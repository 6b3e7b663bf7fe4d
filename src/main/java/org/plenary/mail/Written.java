package org.plenary.mail;

import java.time.Instant;

/** A leased message in its words, as they were right a moment ago. */
record Written(Message message, Wording wording, Instant at) {}
