package org.plenary.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the operator sets about mail that comes back: the address it comes to, and the mailbox it is read from. */
@ApplicationScoped
public class ReturnSettings {
    /** RFC 5321 §4.5.3.1.1 leaves 64 characters before the @, and 49 of them name the message. */
    private static final int LONGEST_NAME = 15;

    @Inject
    Values values;

    void check() {
        address();
        imapHost().ifPresent(host -> {
            imapPort();
            imapUser();
        });
        imapTls();
    }

    /** Where reports come to, with the message's name added to its name; empty when they come to the sender of all. */
    public Optional<String> address() {
        if (values.optional(Setting.PLENARY_MAIL_BOUNCES).isEmpty()) {
            return Optional.empty();
        }
        String address = values.address(Setting.PLENARY_MAIL_BOUNCES);
        if (address.indexOf('@') > LONGEST_NAME) {
            throw new BadSetting(
                    Setting.PLENARY_MAIL_BOUNCES,
                    address,
                    "a mail address with at most " + LONGEST_NAME + " characters before the @");
        }
        return Optional.of(address);
    }

    /** Empty when no mailbox is read. */
    public Optional<String> imapHost() {
        return values.optional(Setting.PLENARY_MAIL_IMAP_HOST);
    }

    public int imapPort() {
        return values.port(Setting.PLENARY_MAIL_IMAP_PORT);
    }

    public String imapUser() {
        return values.optional(Setting.PLENARY_MAIL_IMAP_USER)
                .orElseThrow(() -> new BadSetting(
                        Setting.PLENARY_MAIL_IMAP_USER,
                        "",
                        "the name to sign in with where PLENARY_MAIL_IMAP_HOST is set"));
    }

    public String imapPassword() {
        return values.text(Setting.PLENARY_MAIL_IMAP_PASSWORD);
    }

    public Tls imapTls() {
        return values.tls(Setting.PLENARY_MAIL_IMAP_TLS);
    }

    public String imapFolder() {
        return values.text(Setting.PLENARY_MAIL_IMAP_FOLDER);
    }
}
