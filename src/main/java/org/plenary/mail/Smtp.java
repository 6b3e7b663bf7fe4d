package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.plenary.settings.Settings;
import org.plenary.settings.SmtpTls;

/** The mail server. One connection serves a whole batch, because opening one costs more than the mail. */
@ApplicationScoped
class Smtp {
    private static final System.Logger LOG = System.getLogger(Smtp.class.getName());
    private static final String TIMEOUT_MS = "20000";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    Line line() {
        return new Line(session());
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.smtpHost().orElse(""));
        properties.setProperty("mail.smtp.port", String.valueOf(settings.smtpPort()));
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(settings.smtpUser().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.smtpTls() == SmtpTls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.smtpTls() == SmtpTls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.smtpTls() == SmtpTls.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        return Session.getInstance(properties);
    }

    /** A connection, opened when the first message needs it. */
    final class Line implements AutoCloseable {
        private final Session session;
        private @Nullable Transport transport;

        Line(Session session) {
            this.session = session;
        }

        Outcome send(Message message, Rendered rendered) {
            try {
                MimeMessage mail = new Mime(settings, session).of(message, rendered, clock.instant());
                open().sendMessage(mail, mail.getAllRecipients());
                return new Outcome.Sent();
            } catch (SendFailedException e) {
                return new Outcome.Failed(told(e), e.getInvalidAddresses() != null);
            } catch (MessagingException e) {
                close();
                return new Outcome.Failed(told(e), false);
            }
        }

        private Transport open() throws MessagingException {
            Transport open = transport;
            if (open == null || !open.isConnected()) {
                open = session.getTransport("smtp");
                Optional<String> user = settings.smtpUser();
                // with a password but no user it would sign in as the user of the operating system
                open.connect(user.orElse(null), user.map(name -> settings.smtpPassword()).orElse(null));
                transport = open;
            }
            return open;
        }

        private static String told(MessagingException e) {
            return Optional.ofNullable(e.getMessage())
                    .orElse(e.toString())
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        @Override
        public void close() {
            Transport open = transport;
            transport = null;
            if (open != null) {
                try {
                    open.close();
                } catch (MessagingException e) {
                    LOG.log(System.Logger.Level.DEBUG, "Closing the mail connection", e);
                }
            }
        }
    }
}
