package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP over one socket. Each reply is awaited for half a minute; only the one to the end of the data for longer, since
 * who gives up too early there sends mail twice (RFC 5321 §4.5.3.2.6).
 */
final class Wire extends SMTPTransport {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Duration PATIENCE_AT_THE_END = Duration.ofMinutes(5);

    private static final int OK = 250;

    private final Socket socket;

    Wire(Session session, Socket socket) {
        super(session, new jakarta.mail.URLName("smtp", null, -1, null, null, null));
        this.socket = socket;
    }

    void open() throws MessagingException {
        try {
            awaits(PATIENCE);
            connect(socket);
        } catch (MessagingException | RuntimeException e) {
            cut();
            throw e;
        }
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        awaits(PATIENCE_AT_THE_END);
        super.finishData();
        awaits(PATIENCE);
    }

    /** Forgets a message that was not taken. @return whether the next one may follow */
    boolean resets() {
        try {
            return simpleCommand("RSET") == OK;
        } catch (MessagingException e) {
            return false;
        }
    }

    private void awaits(Duration patience) throws MessagingException {
        try {
            socket.setSoTimeout((int) patience.toMillis());
        } catch (SocketException e) {
            throw new MessagingException("The connection is closed", e);
        }
    }

    /** Ends whatever is going on, from any thread. */
    void cut() {
        try {
            socket.close();
        } catch (IOException e) {
            // then it is closed
        }
    }
}
