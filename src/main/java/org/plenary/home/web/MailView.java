package org.plenary.home.web;

import java.time.Instant;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.mail.Message;
import org.plenary.mail.Outbox;

/**
 * A page of messages, newest first.
 *
 * @param next offset of the page after, or -1
 * @param previous offset of the page before, or -1
 */
public record MailView(List<Line> messages, int next, int previous, boolean captures) {
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

    static MailView of(List<Message> found, int from, int most, Outbox outbox) {
        return new MailView(
                found.stream().limit(most).map(Line::of).toList(),
                found.size() > most ? from + most : -1,
                from > 0 ? Math.max(0, from - most) : -1,
                outbox.captures());
    }
}
