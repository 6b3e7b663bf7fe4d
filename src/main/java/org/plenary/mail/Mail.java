package org.plenary.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message in the shape of mail: text and HTML as alternatives, the headers of automatic mail. */
record Mail(Message message, Rendered rendered, Sender sender, Instant at) {
    private static final String UTF_8 = "UTF-8";

    /** Whom it goes to, whatever the headers say; a domain of another script in the form that SMTP carries. */
    Address[] envelope() throws AddressException {
        String address = message.recipient().address();
        int at = address.indexOf('@') + 1;
        try {
            return new Address[] {
                new InternetAddress(address.substring(0, at) + IDN.toASCII(address.substring(at)), true)
            };
        } catch (IllegalArgumentException e) {
            throw new AddressException(e.getMessage(), address);
        }
    }

    SMTPMessage on(Session session) throws MessagingException {
        String messageId = message.messageId(sender.host());
        SMTPMessage mail = new SMTPMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        mail.setEnvelopeFrom(sender.returnPath(message));
        mail.setFrom(address(sender.address(), sender.name()));
        Recipient recipient = message.recipient();
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, address(recipient.address(), recipient.name()));
        mail.setSubject(OneLine.of(rendered.subject()), UTF_8);
        mail.setSentDate(mailDate(at));
        mail.setHeader("Content-Language", recipient.language().tag());
        // RFC 3834 §5: keeps vacation responders quiet
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (sender.unsubscribing(message).isPresent()) {
            // RFC 8058 §3.1: one click, without a page in between
            mail.setHeader(
                    "List-Unsubscribe", "<" + sender.unsubscribing(message).get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(alternatives());
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart alternatives() throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(rendered.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(rendered.html(), UTF_8, "html");
        alternatives.addBodyPart(text);
        alternatives.addBodyPart(html);
        return alternatives;
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
