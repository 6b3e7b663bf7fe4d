package org.plenary.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
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
import org.plenary.mail.Post;
import org.plenary.mail.ScriptedSmtp.Arrived;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnsubscribePagesIT {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String domain = Post.domain("lists");
    private final Dialogue tallinn = Dialogue.published();
    private final String guest = tallinn.guests(1, domain)[0];

    @Test
    void aMailingCanBeEndedWithOneClickOfTheMailProgram() {
        Arrived mailing = invited();
        assertThat(mailing.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");

        HttpResponse<String> ended = Client.anybody().post(link(mailing), FORM, "List-Unsubscribe=One-Click");

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body()).contains("You get no more mailings", guest);
        assertThat(ended.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(reasons()).containsExactly("unsubscribed mailings");
    }

    @Test
    void itMayComeAsAFormOfSeveralParts() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";

        HttpResponse<String> ended = Client.anybody().post(link(invited()), "multipart/form-data; boundary=x", body);

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(reasons()).containsExactly("unsubscribed mailings");
    }

    @Test
    void lookingChangesNothing() {
        assertThat(Client.anybody().get(link(invited())).body())
                .contains("No more mailings?", guest)
                .doesNotContain("Please tick the box");

        assertThat(reasons()).isEmpty();
    }

    @Test
    void aFormWithoutItsTickIsToldSoInTheLanguageOfTheReaderAndChangesNothing() {
        Database.change("update people set language = 'fr' where email = ?::citext", guest);

        HttpResponse<String> answer = Client.anybody().submit(link(invited()), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "<a href=\"#sure\">Confirmation\u00a0: Veuillez cocher la case pour confirmer.</a>",
                        "id=\"sure-error\"",
                        "required aria-invalid=\"true\" aria-describedby=\"sure-error\"");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void whoUnsubscribedGetsNoMailingsButWhatConcernsThemAndMayComeBack() {
        String link = link(invited());
        Client.anybody().submit(link, Map.of("sure", "yes"));
        Client.anybody().submit(tallinn.invitation(guest), Map.of("reply", "online"));
        Post.awaitStates(domain, "sent", "sent");

        Dialogue next = Dialogue.published();
        assertThatThrownBy(() -> next.invite(guest)).hasMessageContaining("nobody-to-invite");

        assertThat(Client.anybody().submit(link, Map.of("again", "yes")).body()).contains("No more mailings?");
        assertThat(reasons()).isEmpty();
        next.invite(guest);
        Post.awaitStates(domain, "sent", "sent", "sent");
    }

    @Test
    void aLinkThatIsNoneOfOursOpensNothing() {
        HttpResponse<String> answer = Client.anybody()
                .post("/u/AbCdEfGh0123456789-_AbCdAbCdEfGh012345ab", FORM, "List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link does not open");
    }

    private Arrived invited() {
        tallinn.invite(guest);
        Post.awaitStates(domain, "sent");
        return Server.smtp().arrivedAt(domain).get(0);
    }

    private static String link(Arrived mailing) {
        String url = mailing.header("List-Unsubscribe");
        assertThat(url).startsWith("<" + Server.address() + "/u/").endsWith(">");
        return url.substring(1 + Server.address().length(), url.length() - 1);
    }

    private List<String> reasons() {
        return Database.column(
                "select reason || ' ' || reach from suppressions where address = ?::citext and lifted_at is null",
                guest);
    }
}
