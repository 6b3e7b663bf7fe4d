package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.settings.Tls;

class MailboxTest {
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });
    private final List<String> taken = new ArrayList<>();
    private GreenMailUser user;
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        server.start();
        user = server.setUser("bounce@plenary.example", "bounce", "secret");
        mailbox = mailbox("secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void whatIsTakenIsMovedAwayAndWhatIsNotStays() throws Exception {
        deliver("1", "2", "3");

        mailbox.collect(mail -> takes(mail) && !subject(mail).equals("2"));

        assertThat(taken).containsExactly("1", "2", "3");
        assertThat(subjects("INBOX")).containsExactly("2");
        assertThat(subjects("Plenary")).containsExactly("1", "3");
    }

    @Test
    void aReadingThatDiesInTheMiddleLosesNothing() throws Exception {
        deliver("1", "2", "3");

        assertThatThrownBy(() -> mailbox.collect(mail -> {
                    takes(mail);
                    if (taken.size() == 2) {
                        throw new IllegalStateException("killed");
                    }
                    return true;
                }))
                .hasMessage("killed");
        taken.clear();
        mailbox.collect(this::takes);

        assertThat(taken).containsExactly("1", "2", "3");
        assertThat(subjects("INBOX")).isEmpty();
        assertThat(subjects("Plenary")).containsExactly("1", "2", "3");
    }

    @Test
    void moreThanFitIntoOneMoveAreAllMoved() throws Exception {
        for (int i = 0; i < 120; i++) {
            deliver("mail " + i);
        }

        mailbox.collect(this::takes);

        assertThat(taken).hasSize(120).doesNotHaveDuplicates();
        assertThat(subjects("INBOX")).isEmpty();
        assertThat(subjects("Plenary")).hasSize(120);
    }

    @Test
    void ofAHugeMailTheBeginningIsRead() throws Exception {
        deliver("huge", "x".repeat(70).concat("\r\n").repeat(40_000));
        List<Integer> lengths = new ArrayList<>();

        mailbox.collect(mail -> lengths.add(mail.length));

        assertThat(lengths).containsExactly(1 << 18);
        assertThat(subjects("Plenary")).containsExactly("huge");
    }

    @Test
    void aWrongPasswordIsTold() {
        assertThatThrownBy(() -> mailbox("wrong").collect(this::takes)).isInstanceOf(MessagingException.class);
    }

    @Test
    void aServerThatNobodyVouchesForGetsNoPassword() {
        Mailbox untrusted = mailbox(server.getImaps().getPort(), Tls.TLS, "secret");

        assertThatThrownBy(() -> untrusted.collect(this::takes)).hasMessageContaining("certification path");
    }

    @Test
    void aServerWithoutTlsGetsNoPasswordWhereTlsIsAskedFor() {
        Mailbox open = mailbox(server.getImap().getPort(), Tls.STARTTLS, "secret");

        assertThatThrownBy(() -> open.collect(this::takes)).hasMessageContaining("STARTTLS");
    }

    private Mailbox mailbox(String password) {
        return mailbox(server.getImap().getPort(), Tls.NONE, password);
    }

    private static Mailbox mailbox(int port, Tls tls, String password) {
        return new Mailbox("127.0.0.1", port, tls, "bounce", password, "INBOX");
    }

    private boolean takes(byte[] mail) {
        return taken.add(subject(mail));
    }

    private static String subject(byte[] mail) {
        return ArrivalReader.read(mail).subject();
    }

    private void deliver(String... subjects) throws MessagingException {
        for (String subject : subjects) {
            deliver(subject, "text");
        }
    }

    private void deliver(String subject, String text) throws MessagingException {
        byte[] bytes = ("Subject: " + subject + "\r\n\r\n" + text).getBytes(UTF_8);
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private List<String> subjects(String name) throws FolderException, MessagingException {
        MailFolder folder = name.equals("INBOX")
                ? server.getManagers().getImapHostManager().getInbox(user)
                : server.getManagers().getImapHostManager().getFolder(user, name);
        List<String> subjects = new ArrayList<>();
        for (var stored : folder.getMessages()) {
            subjects.add(stored.getMimeMessage().getSubject());
        }
        return subjects;
    }
}
