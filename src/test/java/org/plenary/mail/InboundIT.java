package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Mail goes out, something comes back into the mailbox, and the right thing follows from it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InboundIT {
    private static final String FULL = "552 5.2.2 mailbox full";

    private final String domain = Post.domain("back");
    private final Dialogue tallinn = Dialogue.published();
    private final String guest = tallinn.guests(1, domain)[0];

    @Test
    void aDeadAddressIsSuppressedItsInvitationBouncesAndTheNextContactIsProposed() {
        invite();

        Returned.comesIn(Returned.about(guest).dead());

        assertThat(Post.states(domain)).containsExactly("bounced");
        assertThat(suppressions())
                .containsExactly("hard-bounce 550 5.1.1 <" + guest + ">: Recipient address rejected: User unknown");
        assertThat(tallinn.state(guest)).containsExactly("bounced on-site");
        Client desk = Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Accept-Language", "en");
        assertThat(desk.get("/desk/events/" + tallinn.slug() + "/delegations/" + tallinn.delegation())
                        .body())
                .contains("Invite Dr Ana Kask instead");
        assertThat(incoming()).containsExactly("dead done");
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        invite();
        String report = Returned.about(guest).dead();
        Returned.comesIn(report);
        Database.change(
                "update suppressions set lifted_at = now(), lifted_note = 'Called' where address = ?::citext", guest);

        Returned.comesIn(report);

        assertThat(suppressions()).isEmpty();
        assertThat(incoming()).containsExactly("dead done");
        assertThat(Returned.isPutAway(report)).isTrue();
    }

    @Test
    void aForgedSenderAddressDoesNothingWhateverElseTheReportSays() {
        invite();
        Reports sound = Returned.about(guest);
        char last = sound.to().charAt(sound.to().indexOf('@') - 1);
        String forged = sound.to().replace(last + "@", (last == '0' ? '1' : '0') + "@");

        Returned.comesIn(
                new Reports(forged, guest, sound.messageId(), "<" + UUID.randomUUID() + "@evil.example>").dead());

        assertThat(Post.states(domain)).containsExactly("sent");
        assertThat(suppressions()).isEmpty();
        assertThat(incoming()).containsExactly("dead waiting");
    }

    @Test
    void aReportToTheSenderOfAllIsMatchedByTheMessageIdItReturns() {
        invite();
        Reports sound = Returned.about(guest);

        Returned.comesIn(new Reports("plenary@plenary.example", guest, sound.messageId(), sound.ownId()).exchange());

        assertThat(Post.states(domain)).containsExactly("bounced");
        assertThat(suppressions()).hasSize(1);
    }

    @Test
    void aMessageIdOfNoMessageOfOursMatchesNothing() {
        invite();
        Reports sound = Returned.about(guest);
        String renamed = sound.messageId().replace("<invitation.", "<registration.");

        Returned.comesIn(new Reports("plenary@plenary.example", guest, renamed, sound.ownId()).exchange());

        assertThat(Post.states(domain)).containsExactly("sent");
        assertThat(incoming()).containsExactly("dead waiting");
    }

    @Test
    void aVacationNoticeIsOnRecordAndDoesNotCount() {
        invite();

        Returned.comesIn(Returned.about(guest).vacation());

        assertThat(Post.states(domain)).containsExactly("sent");
        assertThat(incoming()).containsExactly("auto-reply done");
        assertThat(suppressions()).isEmpty();
    }

    @Test
    void theThirdMessageThatDoesNotGetThroughSuppressesTheAddress() {
        invite();
        Reports report = Returned.about(guest);
        Returned.comesIn(
                report.postfix("delayed", "4.4.1", "timed out"), another(report).postfix("failed", "5.2.2", FULL));
        assertThat(Post.states(domain)).containsExactly("bounced");
        Returned.comesIn(another(sentAgain()).postfix("failed", "4.4.7", "451 4.4.7 expired"));
        assertThat(suppressions()).isEmpty();

        Returned.comesIn(another(sentAgain()).postfix("failed", "5.2.2", FULL));

        assertThat(suppressions()).containsExactly("bounces " + FULL);
    }

    @Test
    void aRefusalThatIsNotAboutTheAddressWaitsForAPerson() {
        invite();

        Returned.comesIn(Returned.about(guest).postfix("failed", "5.7.1", "554 5.7.1 looks like spam"));

        assertThat(Post.states(domain)).containsExactly("bounced");
        assertThat(incoming()).containsExactly("refused waiting");
        assertThat(suppressions()).isEmpty();
    }

    @Test
    void whatIsCutShortInTheMiddleIsDoneTheNextTime() throws SQLException {
        invite();
        String report = Returned.about(guest).dead();
        try (Connection other = Server.database("postgres")) {
            other.setAutoCommit(false);
            holdMessage(other);
            Returned.deliver(report);
            Returned.look();
            Post.await(() -> !blocked().isEmpty());

            Database.column(
                    "select pg_terminate_backend(?::int)::text", blocked().get(0));
            other.rollback();
        }
        assertThat(incoming()).isEmpty();

        Returned.look();
        Post.await(() -> Returned.isPutAway(report));

        assertThat(Post.states(domain)).containsExactly("bounced");
        assertThat(suppressions()).hasSize(1);
        assertThat(incoming()).containsExactly("dead done");
    }

    @Test
    void whileOneNodeReadsTheOthersDoNot() throws SQLException {
        invite();
        String report = Returned.about(guest).dead();
        try (Connection other = Server.database("postgres");
                PreparedStatement lock = other.prepareStatement(
                        "select pg_advisory_lock(hashtextextended('plenary alone mailbox', 0))")) {
            lock.execute();
            Returned.deliver(report);
            Returned.look();
            pause();
            assertThat(Returned.isInInbox(report)).isTrue();
        }

        Returned.look();

        Post.await(() -> Returned.isPutAway(report));
        assertThat(Post.states(domain)).containsExactly("bounced");
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void invite() {
        tallinn.invite(guest);
        Post.awaitStates(domain, "sent");
    }

    /** The mail that the same guest got when it was sent to them once more. */
    private Reports sentAgain() {
        int before = Post.ids(domain).size();
        Client.signedIn(Staff.session(Role.ORGANISER, ""))
                .submit(
                        "/desk/events/" + tallinn.slug() + "/invitees/" + tallinn.invitationId(guest) + "/sending",
                        Map.of());
        Post.await(() -> Server.smtp().arrivedAt(domain).size() == before + 1
                && Post.states(domain).get(before).equals("sent"));
        ScriptedSmtp.Arrived mail = Server.smtp().arrivedAt(domain).get(before);
        return Reports.about(mail.from(), guest, mail.header("Message-ID"));
    }

    private static Reports another(Reports report) {
        return Reports.about(report.to(), report.about(), report.messageId());
    }

    private void holdMessage(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select id from messages where domain = ? for update")) {
            lock.setString(1, domain);
            lock.execute();
        }
    }

    private static List<String> blocked() {
        return Database.column("select pid::text from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query ilike '%from messages%' and pid <> pg_backend_pid()");
    }

    private List<String> suppressions() {
        return Database.column(
                "select reason || ' ' || note from suppressions where address = ?::citext and lifted_at is null",
                guest);
    }

    private List<String> incoming() {
        return Database.column(
                "select kind || case when done_at is null then ' waiting' else ' done' end from incoming_mails"
                        + " where address = ?::citext order by received_at",
                guest);
    }
}
