package org.plenary.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP over one socket. Each reply is awaited for half a minute; only the one to the end of the data for longer, since
 * who gives up too early there sends mail twice (RFC 5321 §4.5.3.2.6). Where the mail server allows it, sender, recipient
 * and the order to take the data go out together and their replies are read afterwards (RFC 2920), which saves two of the
 * four ways there and back of a message.
 */
final class Wire extends SMTPTransport {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final Duration PATIENCE_AT_THE_END = Duration.ofMinutes(5);

    private static final int OK = 250;
    private static final int GO_ON = 354;
    private static final String DATA = "DATA";

    private final Socket socket;

    /** Commands that are sent already and whose replies are still to be read, in this order. */
    private final Deque<String> ahead = new ArrayDeque<>();

    private String recipient = "";

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

    /** Sends a message to its only recipient. */
    void send(SMTPMessage mail, InternetAddress to) throws MessagingException {
        recipient = "RCPT TO:<" + to.getAddress() + ">";
        ahead.clear();
        sendMessage(mail, new Address[] {to});
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        if (command.equals(ahead.peek())) {
            ahead.remove();
            return;
        }
        giveUp();
        super.sendCommand(command);
        if (command.startsWith("MAIL FROM:") && supportsExtension("PIPELINING")) {
            for (String next : List.of(recipient, DATA)) {
                super.sendCommand(next);
                ahead.add(next);
            }
        }
    }

    /** After a refusal; a server that takes data for nobody gets none (RFC 2920 §3.1). */
    private void giveUp() throws MessagingException {
        while (!ahead.isEmpty()) {
            String given = ahead.remove();
            if (readServerResponse() == GO_ON && given.equals(DATA)) {
                super.sendCommand(".");
                readServerResponse();
            }
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
