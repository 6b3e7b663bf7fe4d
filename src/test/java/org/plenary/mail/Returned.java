package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.plenary.Database;
import org.plenary.Server;

/** The mailbox that reports come back to, filled by tests and read by the server. */
public final class Returned {
    private Returned() {}

    /** A report about the mail that arrived at that address. */
    public static Reports about(String address) {
        ScriptedSmtp.Arrived mail = Server.smtp().arrived().stream()
                .filter(arrived -> arrived.to().equals(address))
                .findFirst()
                .orElseThrow();
        return Reports.about(mail.from(), address, mail.header("Message-ID"));
    }

    public static void deliver(String... mails) {
        for (String mail : mails) {
            try {
                user().deliver(new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(UTF_8))));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** As if a minute were over. */
    public static void look() {
        Database.column("select pg_notify('plenary', 'mailbox look')::text");
    }

    /** Brings mails and waits until all of them are taken in and moved away. */
    public static void comesIn(String... mails) {
        deliver(mails);
        look();
        Post.await(() -> Arrays.stream(mails).noneMatch(Returned::isInInbox));
    }

    static boolean isInInbox(String mail) {
        return isIn("INBOX", mail);
    }

    static boolean isPutAway(String mail) {
        return isIn("Plenary", mail);
    }

    private static boolean isIn(String name, String mail) {
        String id = ownId(mail);
        try {
            MailFolder folder = name.equals("INBOX")
                    ? Server.mail().getManagers().getImapHostManager().getInbox(user())
                    : Server.mail().getManagers().getImapHostManager().getFolder(user(), name);
            for (StoredMessage stored : folder == null ? List.<StoredMessage>of() : folder.getMessages()) {
                if (id.equals(stored.getMimeMessage().getMessageID())) {
                    return true;
                }
            }
            return false;
        } catch (FolderException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ownId(String mail) {
        return mail.lines()
                .filter(line -> line.regionMatches(true, 0, "Message-ID:", 0, "Message-ID:".length()))
                .findFirst()
                .orElseThrow()
                .substring("Message-ID:".length())
                .strip();
    }

    private static GreenMailUser user() {
        return Server.mail().setUser(Server.BOUNCES, "bounce", "secret");
    }
}
