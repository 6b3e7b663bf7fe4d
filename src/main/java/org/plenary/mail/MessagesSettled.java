package org.plenary.mail;

import java.util.List;
import java.util.UUID;

/**
 * Messages of one kind have come to the same end. Told in the transaction that records it.
 *
 * @param subjects what they were about
 */
public record MessagesSettled(String kind, MessageState state, List<UUID> subjects) {}
