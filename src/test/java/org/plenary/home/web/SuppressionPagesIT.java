package org.plenary.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import org.plenary.mail.ScriptedSmtp.Arrived;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SuppressionPagesIT {
    private static final String PAGE = "/desk/mail/suppressions";

    private final Client administrator =
            Client.signedIn(Staff.session(Role.ADMINISTRATOR, "")).with("Accept-Language", "en");

    @Test
    void anAddressThatIsHeldBackGetsNothingUntilItIsLifted() {
        String domain = Post.domain("held");
        Dialogue tallinn = Dialogue.published();
        String[] guests = tallinn.guests(2, domain);

        administrator.submit(
                PAGE, Map.of("address", guests[0].toUpperCase(java.util.Locale.ROOT), "note", "Asked by telephone"));
        tallinn.invite(guests);
        Post.awaitStates(domain, "sent");

        assertThat(Server.smtp().arrivedAt(domain)).extracting(Arrived::to).containsExactly(guests[1]);
        assertThat(administrator.get(PAGE + "?address=" + domain).body())
                .containsIgnoringCase(guests[0])
                .contains("Asked by telephone", "Set by staff", "Nothing is sent");

        String id = Database.column("select id from suppressions where address = ?::citext", guests[0])
                .get(0);
        administrator.submit(PAGE + "/" + id + "/lifting", Map.of("note", "Called again"));
        tallinn.invite(guests[0]);
        Post.awaitStates(domain, "sent", "sent");

        assertThat(administrator.get(PAGE + "?address=" + domain).body()).contains("Lifted", "Called again");
        assertThat(Database.column(
                        "select action from audit_entries where subject = ? order by at", "suppression " + id))
                .containsExactly("address.suppressed", "address.released");
    }

    @Test
    void withoutAnAddressOrAReasonNothingIsHeldBack() {
        HttpResponse<String> broken = administrator.submit(PAGE, Map.of("address", "ana\r\nb@ee.example", "note", ""));
        HttpResponse<String> silent = administrator.submit(PAGE, Map.of("address", "ana@silent.example", "note", " "));

        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("Expected a mail address such as name@school.example.");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Nothing was given. Please fill it in.", "ana@silent.example");
        assertThat(Database.column("select address from suppressions where address in ('ana@silent.example')"))
                .isEmpty();
    }
}
