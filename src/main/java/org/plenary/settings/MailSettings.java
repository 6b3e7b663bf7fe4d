package org.plenary.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;

/** What the operator sets about mail. */
@ApplicationScoped
public class MailSettings {
    private static final int MOST_CONNECTIONS = 32;
    private static final int MOST_A_MINUTE = 1_000_000;

    @Inject
    Values values;

    @Inject
    ReturnSettings returns;

    void check() {
        from();
        smtpHost().ifPresent(host -> smtpPort());
        smtpTls();
        connections();
        perDomain();
        returns.check();
    }

    public String from() {
        return values.address(Setting.PLENARY_MAIL_FROM);
    }

    /** Empty when mail is captured and shown on the desk instead of sent. */
    public Optional<String> smtpHost() {
        return values.optional(Setting.PLENARY_MAIL_SMTP_HOST);
    }

    public int smtpPort() {
        return values.port(Setting.PLENARY_MAIL_SMTP_PORT);
    }

    public Optional<String> smtpUser() {
        return values.optional(Setting.PLENARY_MAIL_SMTP_USER);
    }

    public String smtpPassword() {
        return values.text(Setting.PLENARY_MAIL_SMTP_PASSWORD);
    }

    public Tls smtpTls() {
        return values.tls(Setting.PLENARY_MAIL_SMTP_TLS);
    }

    /** How many connections to the mail server one node keeps busy at most. */
    public int connections() {
        return values.number(
                Setting.PLENARY_MAIL_CONNECTIONS, 1, MOST_CONNECTIONS, "a number from 1 to " + MOST_CONNECTIONS);
    }

    /** How many messages of mailings may go to one domain in a minute; empty when there is no limit. */
    public OptionalInt perDomain() {
        if (values.text(Setting.PLENARY_MAIL_DOMAIN_RATE).equals("none")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(values.number(
                Setting.PLENARY_MAIL_DOMAIN_RATE, 1, MOST_A_MINUTE, "none, or a number of messages a minute"));
    }
}
