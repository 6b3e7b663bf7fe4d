package org.plenary.home.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.mail.Incoming;
import org.plenary.mail.Looked;
import org.plenary.web.Paged;

/**
 * Mail that came in, newest first.
 *
 * @param all whether those that are done are among them
 */
public record InboxView(List<Line> mails, boolean all, Paged paged, Reading reading, Situation situation) {
    /**
     * One mail.
     *
     * @param message of ours that it is about; empty if nobody knows
     */
    public record Line(
            String id,
            String kind,
            String sender,
            String subject,
            String address,
            String words,
            String message,
            Instant receivedAt,
            Optional<Instant> doneAt) {
        static Line of(Incoming mail) {
            return new Line(
                    mail.id().toString(),
                    mail.kind().key(),
                    mail.sender(),
                    mail.subject(),
                    mail.address(),
                    mail.words(),
                    mail.message().map(UUID::toString).orElse(""),
                    mail.receivedAt(),
                    mail.doneAt());
        }
    }

    /**
     * How the mailbox is read.
     *
     * @param isSet whether there is one
     */
    public record Reading(boolean isSet, Optional<Instant> at, String trouble) {
        static Reading of(boolean isSet, Optional<Looked> looked) {
            return new Reading(
                    isSet, looked.map(Looked::at), looked.map(Looked::trouble).orElse(""));
        }
    }
}
