package org.plenary.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.plenary.mail.Reports;
import org.plenary.mail.Returned;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InboxPagesIT {
    private final Client administrator =
            Client.signedIn(Staff.session(Role.ADMINISTRATOR, "")).with("Accept-Language", "en");
    private final String domain = Post.domain("inbox");
    private final Dialogue tallinn = Dialogue.published();
    private final String guest = tallinn.guests(1, domain)[0];

    @Test
    void whatCameBackStandsWithTheMessage() {
        tallinn.invite(guest);
        Post.awaitStates(domain, "sent");
        Returned.comesIn(Returned.about(guest).dead(), Returned.about(guest).vacation());

        String page = administrator.get("/desk/mail/" + Post.ids(domain).get(0)).body();

        assertThat(page)
                .contains("What came in about it", "There is no such mailbox", "Undelivered Mail Returned to Sender")
                .contains("Automatic reply", "Abwesenheit: ich bin zurück am 8. Juni");
    }

    @Test
    void whatNobodyUnderstandsIsSeenToByAPerson() {
        Reports stranger = Reports.about(Server.BOUNCES, guest, "<x@elsewhere.example>");
        Returned.comesIn(stranger.letter());
        String page = "/desk/mail/inbox/" + waiting(stranger).get(0);

        assertThat(administrator.get("/desk/mail/inbox").body()).contains("Who are you?", guest, page);
        assertThat(administrator.get(page).body())
                .contains("Please write to my colleague &amp; me.", "/desk/network/people/" + tallinn.person(guest))
                .doesNotContain("alert(1)");
        assertThat(administrator
                        .submit(page + "/suppression", Map.of("address", guest, "note", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(suppressions()).isEmpty();

        administrator.submit(page + "/suppression", Map.of("address", guest, "note", "Asked us to stop"));

        assertThat(suppressions()).containsExactly("by-hand Asked us to stop");
        assertThat(administrator.get("/desk/mail/inbox").body()).doesNotContain(page);
        assertThat(administrator.get("/desk/mail/inbox?show=all").body()).contains(page);
    }

    @Test
    void whatIsDoneWaitsNoMore() {
        Reports stranger = Reports.about(Server.BOUNCES, guest, "<x@elsewhere.example>");
        Returned.comesIn(stranger.letter());
        String id = waiting(stranger).get(0);

        assertThat(administrator
                        .submit("/desk/mail/inbox/" + id + "/completion", Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(waiting(stranger)).isEmpty();
        assertThat(Database.column("select action from audit_entries where subject = ?", "incoming mail " + id))
                .containsExactly("incoming-mail.done");
    }

    @Test
    void aLookIsTakenWhenStaffAskForIt() {
        Reports stranger = Reports.about(Server.BOUNCES, guest, "<x@elsewhere.example>");
        Returned.deliver(stranger.letter());

        assertThat(administrator.submit("/desk/mail/inbox/readings", Map.of()).statusCode())
                .isEqualTo(303);

        Post.await(() -> !waiting(stranger).isEmpty());
        assertThat(administrator.get("/desk/mail/inbox").body()).contains("Last looked into:");
    }

    private static List<String> waiting(Reports mail) {
        return Database.column("select id from incoming_mails where source_key = ? and done_at is null", mail.ownId());
    }

    private List<String> suppressions() {
        return Database.column(
                "select reason || ' ' || note from suppressions where address = ?::citext and lifted_at is null",
                guest);
    }
}
