package org.plenary.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.plenary.settings.Tls;

/**
 * A mailbox on an IMAP server. Each mail in its folder is offered; what is taken is moved into the folder Plenary
 * afterwards, so that what was not taken, or whose taking was cut short, is offered again the next time.
 */
record Mailbox(String host, int port, Tls tls, String user, String password, String folder) {
    private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());
    private static final String TAKEN = "Plenary";
    private static final int AT_ONCE = 50;

    /** A report says what it has to say long before that. */
    private static final int MOST_BYTES = 1 << 18;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param taker says whether it has taken a mail for good */
    void collect(Predicate<byte[]> taker) throws MessagingException {
        try (IMAPStore store = new IMAPStore(session(), new URLName("imap", host, port, null, user, password))) {
            store.connect(host, port, user, password);
            IMAPFolder inbox = (IMAPFolder) store.getFolder(folder);
            inbox.open(Folder.READ_WRITE);
            try {
                collect(store, inbox, taker);
            } finally {
                inbox.close(false);
            }
        }
    }

    private static void collect(IMAPStore store, IMAPFolder inbox, Predicate<byte[]> taker) throws MessagingException {
        Message[] waiting = inbox.search(new FlagTerm(new Flags(Flags.Flag.DELETED), false));
        List<Message> taken = new ArrayList<>();
        for (Message one : waiting) {
            if (isTaken((IMAPMessage) one, taker)) {
                taken.add(one);
            }
            if (taken.size() == AT_ONCE) {
                putAway(store, inbox, taken);
                taken.clear();
            }
        }
        putAway(store, inbox, taken);
    }

    private static boolean isTaken(IMAPMessage mail, Predicate<byte[]> taker) throws MessagingException {
        Optional<byte[]> source = source(mail);
        return source.isPresent() && taker.test(source.get());
    }

    /** Empty for a mail that somebody else removed, or that the server cannot give. */
    private static Optional<byte[]> source(IMAPMessage mail) throws MessagingException {
        mail.setPeek(true);
        try (InputStream in = mail.getMimeStream()) {
            return Optional.of(in.readNBytes(MOST_BYTES));
        } catch (MessageRemovedException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A mail in the mailbox cannot be read: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static void putAway(IMAPStore store, IMAPFolder inbox, List<Message> taken) throws MessagingException {
        if (taken.isEmpty()) {
            return;
        }
        Message[] mails = taken.toArray(Message[]::new);
        Folder target = target(store, inbox);
        inbox.setFlags(mails, new Flags(Flags.Flag.SEEN), true);
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(mails, target);
            return;
        }
        inbox.copyMessages(mails, target);
        inbox.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
        // without UIDPLUS (RFC 4315) what others have marked would go too
        if (store.hasCapability("UIDPLUS")) {
            inbox.expunge(mails);
        }
    }

    /** Some servers want every folder below the one that mail comes into. */
    private static Folder target(IMAPStore store, IMAPFolder inbox) throws MessagingException {
        Folder beside = store.getFolder(TAKEN);
        if (beside.exists() || beside.create(Folder.HOLDS_MESSAGES)) {
            return beside;
        }
        Folder below = inbox.getFolder(TAKEN);
        if (below.exists() || below.create(Folder.HOLDS_MESSAGES)) {
            return below;
        }
        throw new MessagingException("The folder " + TAKEN + " cannot be made");
    }

    private Session session() {
        String patience = String.valueOf(PATIENCE.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", patience);
        properties.setProperty("mail.imap.timeout", patience);
        properties.setProperty("mail.imap.writetimeout", patience);
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
