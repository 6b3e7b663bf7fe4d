package org.plenary.home.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.mail.Attempt;
import org.plenary.mail.CalendarFile;
import org.plenary.mail.Message;
import org.plenary.mail.Reading;

/**
 * One message, what it says and what was tried.
 *
 * @param date name of the calendar entry that comes with it
 * @param readable whether there is anything to read: it was sent, or its matter still stands
 * @param onRecord whether it said so when it was sent; else it would say so now
 * @param canRetry whether it failed, so that it can be tried again
 * @param cameIn mail that came in about it
 */
public record MessageView(
        MailView.Line message,
        String subject,
        String text,
        Optional<String> date,
        boolean readable,
        boolean onRecord,
        boolean canRetry,
        Optional<Instant> nextAt,
        Optional<Instant> sentAt,
        List<Attempt> attempts,
        List<InboxView.Line> cameIn,
        Situation situation) {
    static MessageView of(
            Message message,
            Optional<Reading> reading,
            List<Attempt> attempts,
            List<InboxView.Line> cameIn,
            Situation situation) {
        return new MessageView(
                MailView.Line.of(message),
                reading.map(found -> found.mail().subject()).orElse(""),
                reading.map(found -> found.mail().text()).orElse(""),
                reading.flatMap(found -> found.mail().date()).map(CalendarFile::name),
                reading.isPresent(),
                reading.map(Reading::onRecord).orElse(false),
                switch (message.state()) {
                    case FAILED, SUPPRESSED, BOUNCED -> true;
                    case READY, HELD, SENDING, SENT, CAPTURED, WITHDRAWN -> false;
                },
                message.nextAt(),
                message.sentAt(),
                attempts,
                cameIn,
                situation);
    }
}
