package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.plenary.settings.Settings;

/** Puts a message into the shape of mail: text and HTML as alternatives, the headers of automatic mail. */
final class Mime {
    private static final String UTF_8 = "UTF-8";

    private final Settings settings;
    private final Session session;

    Mime(Settings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    MimeMessage of(Message message, Rendered rendered, Instant now) throws MessagingException {
        String messageId = message.messageId(settings.host());
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        mail.setFrom(address(settings.mailFrom(), settings.networkName()));
        Recipient recipient = message.recipient();
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, address(recipient.address(), recipient.name()));
        mail.setSubject(rendered.subject(), UTF_8);
        mail.setSentDate(mailDate(now));
        mail.setHeader("Content-Language", recipient.language().tag());
        // RFC 3834 §5: keeps vacation responders quiet
        mail.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(rendered.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(rendered.html(), UTF_8, "html");
        alternatives.addBodyPart(text);
        alternatives.addBodyPart(html);
        mail.setContent(alternatives);
        mail.saveChanges();
        return mail;
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
