package org.plenary.home.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.language.Language;
import org.plenary.mail.Message;
import org.plenary.mail.MessageState;
import org.plenary.web.Paged;

/**
 * A page of messages, newest first.
 *
 * @param states that there are messages in, with their number
 * @param state the one that is shown; empty for all
 */
public record MailView(List<Line> messages, List<Counted> states, String state, Paged paged, Situation situation) {
    /** One state and how many messages are in it. */
    public record Counted(String state, long count) {}

    /** One message. */
    public record Line(
            String id,
            String kind,
            String name,
            String address,
            Language language,
            String state,
            int attempts,
            Instant queuedAt,
            String error) {
        static Line of(Message message) {
            return new Line(
                    message.id().toString(),
                    message.kind(),
                    message.recipient().name(),
                    message.recipient().address(),
                    message.recipient().language(),
                    message.state().key(),
                    message.attempts(),
                    message.queuedAt(),
                    message.lastError().orElse(""));
        }
    }

    static List<Counted> states(Map<MessageState, Long> counts) {
        return counts.entrySet().stream()
                .map(state -> new Counted(state.getKey().key(), state.getValue()))
                .toList();
    }
}
