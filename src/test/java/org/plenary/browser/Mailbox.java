package org.plenary.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The mail server of the tests, and everybody's mailbox. */
final class Mailbox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(100);

    static final String RETURNED = "bounce@plenary.example";

    private final GreenMail server;
    private final int port;

    private Mailbox(GreenMail server, int port) {
        this.server = server;
        this.port = port;
    }

    static Mailbox open() {
        int port = Ports.free();
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(RETURNED, RETURNED, "secret");
        return new Mailbox(server, port);
    }

    /** Where the mailbox is read that mail comes back to. */
    int imapPort() {
        return server.getImap().getPort();
    }

    /** Somebody writes to the address that mail comes back to. */
    void comesBack(String from, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                RETURNED, from, subject, text, server.getSmtp().getServerSetup());
    }

    int port() {
        return port;
    }

    /** The newest mail to that address with those words in its subject, awaited if it is still on its way. */
    Mail newest(String address, String words) {
        return newest(address, words, 0);
    }

    /** The mail that comes because of what is done. */
    Mail after(Runnable deed, String address, String words) {
        int before = to(address, words).size();
        deed.run();
        return newest(address, words, before);
    }

    private Mail newest(String address, String words, int before) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<Mail> found = to(address, words);
            if (found.size() > before) {
                return found.get(found.size() - 1);
            }
            pause();
        }
        throw new AssertionError("No mail \"" + words + "\" came for " + address + ", only " + to(address, ""));
    }

    List<Mail> to(String address, String words) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(address, mail))
                .map(Mail::new)
                .filter(mail -> mail.subject().contains(words))
                .toList();
    }

    private static boolean isTo(String address, MimeMessage mail) {
        try {
            return mail.getHeader("To", ",").contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
