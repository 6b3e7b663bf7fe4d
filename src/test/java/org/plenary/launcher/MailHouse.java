package org.plenary.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plenary.mail.Reports;
import org.plenary.mail.ScriptedSmtp;
import org.plenary.mail.ScriptedSmtp.Arrived;

/** A server that takes all mail, and the mailbox that reports of what could not be delivered come back to. */
final class MailHouse implements AutoCloseable {
    private static final String BOUNCES = "bounce@plenary.example";
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** It would say of every report that it cannot take it apart, which is not asked of it. */
    private static final Logger LOUD = Logger.getLogger("com.icegreen.greenmail.store");

    private final ScriptedSmtp smtp = new ScriptedSmtp();
    private final GreenMail imap = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser bounces;

    MailHouse() {
        LOUD.setLevel(Level.SEVERE);
        imap.start();
        bounces = imap.setUser(BOUNCES, "bounce", "secret");
    }

    Map<String, String> settings() {
        return Map.of(
                "PLENARY_MAIL_SMTP_HOST", "127.0.0.1",
                "PLENARY_MAIL_SMTP_PORT", String.valueOf(smtp.port()),
                "PLENARY_MAIL_SMTP_TLS", "none",
                "PLENARY_MAIL_BOUNCES", BOUNCES,
                "PLENARY_MAIL_IMAP_HOST", "127.0.0.1",
                "PLENARY_MAIL_IMAP_PORT", String.valueOf(imap.getImap().getPort()),
                "PLENARY_MAIL_IMAP_USER", "bounce",
                "PLENARY_MAIL_IMAP_PASSWORD", "secret",
                "PLENARY_MAIL_IMAP_TLS", "none");
    }

    List<Arrived> arrived() {
        return smtp.arrived();
    }

    /** The first link in the first mail to that address. */
    String linkIn(String address) {
        try {
            MimeMultipart withFile =
                    (MimeMultipart) mime(firstTo(address).data()).getContent();
            MimeMultipart alternatives = (MimeMultipart) withFile.getBodyPart(0).getContent();
            return LINK.matcher((String) alternatives.getBodyPart(0).getContent())
                    .results()
                    .map(MatchResult::group)
                    .findFirst()
                    .orElseThrow();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first mail to that address turns out to have reached nobody. */
    void comesBack(String address) {
        Arrived mail = firstTo(address);
        bounces.deliver(mime(
                Reports.about(mail.from(), address, mail.header("Message-ID")).dead()));
    }

    /** How many mails are in that folder. */
    int count(String folder) {
        try {
            MailFolder found = folder.equals("INBOX")
                    ? imap.getManagers().getImapHostManager().getInbox(bounces)
                    : imap.getManagers().getImapHostManager().getFolder(bounces, folder);
            return found.getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private Arrived firstTo(String address) {
        return arrived().stream()
                .filter(mail -> mail.to().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static MimeMessage mime(String source) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(source.getBytes(ISO_8859_1)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        smtp.close();
        imap.stop();
    }
}
