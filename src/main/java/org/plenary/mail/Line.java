package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/**
 * A line to the mail server, opened when the first message needs it and kept for more of them, because opening one costs
 * more than the mail. One thread uses it at a time.
 */
final class Line implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Line.class.getName());
    private static final int RECYCLED_AFTER = 100;
    private static final Duration ASKED_AFTER = Duration.ofSeconds(1);

    private final Relay relay;
    private final Session session;
    private final Clock clock;
    private volatile @Nullable Wire wire;
    private volatile @Nullable Instant busySince;
    private Instant lastUsed;
    private int used;

    Line(Relay relay, Clock clock) {
        this.relay = relay;
        this.session = relay.session();
        this.clock = clock;
        lastUsed = clock.instant();
    }

    Outcome send(Mail mail) {
        busySince = clock.instant();
        try {
            return sent(mail.on(session), mail.envelope());
        } catch (AddressException e) {
            return new Outcome.Refused(Reply.words(e));
        } catch (MessagingException e) {
            return new Outcome.Deferred(Outcome.Why.UNWRITTEN, Reply.words(e));
        } finally {
            busySince = null;
            lastUsed = clock.instant();
        }
    }

    private Outcome sent(SMTPMessage mail, InternetAddress to) {
        Wire open;
        try {
            open = opened();
        } catch (MessagingException | IOException e) {
            close();
            return new Outcome.Deferred(Outcome.Why.UNREACHED, Reply.words(e));
        }
        try {
            open.send(mail, to);
            used++;
            return new Outcome.Sent(OneLine.of(open.getLastServerResponse()));
        } catch (MessagingException e) {
            Reply reply = Reply.of(e);
            if (reply.endsTheLine() || !open.resets()) {
                close();
            }
            return reply.outcome();
        }
    }

    private Wire opened() throws MessagingException, IOException {
        Wire open = wire;
        if (open != null && used >= RECYCLED_AFTER) {
            close();
            open = null;
        }
        // a line that lay idle may have been closed at the other end
        boolean asked = lastUsed.plus(ASKED_AFTER).isBefore(clock.instant());
        if (open == null || (asked && !open.isConnected())) {
            close();
            open = new Wire(session, relay.connect());
            wire = open;
            open.open();
            used = 0;
        }
        return open;
    }

    boolean isIdleSince(Instant at) {
        return lastUsed.isBefore(at);
    }

    /** Ends an attempt that has taken longer than any may. */
    void cutIfBusySince(Instant at) {
        Instant since = busySince;
        Wire open = wire;
        if (since != null && open != null && since.isBefore(at)) {
            open.cut();
        }
    }

    @Override
    public void close() {
        Wire open = wire;
        wire = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.log(System.Logger.Level.DEBUG, "Closing the mail connection", e);
            }
            open.cut();
        }
    }
}
