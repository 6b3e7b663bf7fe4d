package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message in the shape of mail: text and HTML as alternatives, the headers of automatic mail. */
record Mail(Message message, Rendered rendered, Sender sender, Instant at) {
    private static final String UTF_8 = "UTF-8";

    /** Whom it goes to, whatever the headers say; a domain of another script in the form that SMTP carries. */
    InternetAddress envelope() throws AddressException {
        String address = message.recipient().address();
        int at = address.indexOf('@') + 1;
        try {
            return new InternetAddress(address.substring(0, at) + IDN.toASCII(address.substring(at)), true);
        } catch (IllegalArgumentException e) {
            throw new AddressException(e.getMessage(), address);
        }
    }

    SMTPMessage on(Session session) throws MessagingException {
        SMTPMessage mail = new Finished(session, body());
        mail.setEnvelopeFrom(sender.returnPath(message));
        mail.setFrom(address(sender.address(), sender.name()));
        Recipient recipient = message.recipient();
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, address(recipient.address(), recipient.name()));
        mail.setSubject(OneLine.of(rendered.subject()), UTF_8);
        mail.setSentDate(mailDate(at));
        mail.setHeader("Message-ID", message.messageId(sender.host()));
        mail.setHeader("Content-Language", recipient.language().tag());
        // RFC 3834 §5: keeps vacation responders quiet
        mail.setHeader("Auto-Submitted", "auto-generated");
        Optional<String> unsubscribing = sender.unsubscribing(message);
        if (unsubscribing.isPresent()) {
            // RFC 8058 §3.1: one click, without a page in between
            mail.setHeader("List-Unsubscribe", "<" + unsubscribing.get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
    }

    private MailBody body() throws MessagingException {
        try {
            return MailBody.of(rendered);
        } catch (IOException e) {
            throw new MessagingException("The parts cannot be written", e);
        }
    }

    /** A mail whose body is written already, as if it had been read from somewhere. */
    private static final class Finished extends SMTPMessage {
        Finished(Session session, MailBody body) throws MessagingException {
            super(session);
            setHeader("MIME-Version", "1.0");
            setHeader("Content-Type", body.contentType());
            content = body.bytes();
            modified = false;
            saved = true;
        }
    }

    @SuppressWarnings("JavaUtilDate") // Jakarta Mail knows no other
    private static Date mailDate(Instant at) {
        return Date.from(at);
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }
}
