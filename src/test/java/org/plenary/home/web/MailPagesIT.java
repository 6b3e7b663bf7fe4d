package org.plenary.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.plenary.mail.Post;
import org.plenary.mail.ScriptedSmtp.Arrived;
import org.plenary.mail.ScriptedSmtp.Manner;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MailPagesIT {
    private final Client administrator =
            Client.signedIn(Staff.session(Role.ADMINISTRATOR, "")).with("Accept-Language", "en");

    @Test
    void aMessageIsOnRecordWithWhatItSaidAndWhatTheServerAnswered() {
        String domain = Post.domain("record");
        Server.smtp().treat(domain, Manner.defersFirst(1, "451 4.7.1 come back later"));
        Dialogue tallinn = Dialogue.published();
        String[] guest = tallinn.guests(1, domain);
        tallinn.invite(guest);
        Post.await(() -> Post.states(domain).equals(List.of("ready"))
                && !Database.column(
                                "select 1 from message_attempts a join messages m on m.id = a.message_id where m.domain = ?",
                                domain)
                        .isEmpty());
        Post.tryNow(domain);
        Post.awaitStates(domain, "sent");
        String link = tallinn.invitation(guest[0]);
        Client.anybody().submit(link, Map.of("reply", "decline"));

        String page = administrator.get("/desk/mail/" + Post.ids(domain).get(0)).body();

        assertThat(page)
                .contains("What was tried", "451 4.7.1 come back later", "Put off by the mail server")
                .contains("Taken by the mail server", "250 2.0.0 taken as", "What it said")
                // the link still opens, so it is put in again
                .contains("Invitation: Tallinn dialogue", link);
        assertThat(Database.column("select said from messages where domain = ?", domain))
                .allSatisfy(said -> assertThat(said).doesNotContain(link));
    }

    @Test
    void whatFailedIsTriedAgainWhenStaffSaySo() {
        String domain = Post.domain("again");
        Server.smtp().treat(domain, Manner.refuses("550 5.7.1 not from you"));
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.guests(1, domain));
        Post.awaitStates(domain, "failed");
        Server.smtp().treat(domain, Manner.isSlow(java.time.Duration.ZERO));
        String page = "/desk/mail/" + Post.ids(domain).get(0);

        HttpResponse<String> told = administrator.submit(page + "/attempts", Map.of());
        Post.awaitStates(domain, "sent");

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(Database.column(
                        "select action from audit_entries where subject = ?",
                        "message " + Post.ids(domain).get(0)))
                .containsExactly("message.retried");
        assertThat(administrator.submit(page + "/attempts", Map.of()).body())
                .contains("This message has not failed, so it is not tried again.");
    }

    @Test
    void whatWasKeptWithoutAMailServerIsOfferedAndSentIfStillDue() {
        String domain = Post.domain("kept");
        Dialogue tallinn = Dialogue.published();
        String[] guests = tallinn.guests(2, domain);
        tallinn.invite(guests);
        Post.awaitStates(domain, "sent", "sent");
        Client.anybody().submit(tallinn.invitation(guests[0]), Map.of("reply", "decline"));
        // as they would be had there been no mail server
        Database.change("update messages set state = 'captured' where domain = ?", domain);
        assertThat(administrator.get("/desk/mail").body())
                .contains("2 messages were kept here and not sent", "Send them now");

        int before = onTrail().size();
        HttpResponse<String> told = administrator.submit("/desk/mail/kept", Map.of());
        Post.await(() -> Set.copyOf(Post.states(domain)).equals(Set.of("withdrawn", "sent")));

        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(Server.smtp().arrivedAt(domain))
                .extracting(Arrived::to)
                .containsExactlyInAnyOrder(guests[0], guests[1], guests[1]);
        assertThat(administrator.get("/desk/mail").body()).doesNotContain("Send them now");
        assertThat(onTrail()).hasSize(before + 1);
    }

    @Test
    void theListShowsOneStateWhenAsked() {
        String domain = Post.domain("list");
        Server.smtp().treat(domain, Manner.refuses("550 5.7.1 no"));
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.guests(1, domain));
        Post.awaitStates(domain, "failed");

        assertThat(administrator.get("/desk/mail?state=failed").body()).contains(domain);
        assertThat(administrator.get("/desk/mail?state=withdrawn").body()).doesNotContain(domain);
    }

    private static List<String> onTrail() {
        return Database.column("select action from audit_entries where action = 'messages.kept-sent'");
    }
}
