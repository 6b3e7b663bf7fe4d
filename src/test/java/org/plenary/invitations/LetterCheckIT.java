package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** An embassy checks whether Luc's letter is genuine and still holds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LetterCheckIT {
    private static final Map<String, String> NOTHING = Map.of();

    private final Dialogue tallinn = Dialogue.published();
    private final Client luc = Client.anybody().with("Accept-Language", "en").with("Cookie", "lang=en");
    private final Client embassy = Client.anybody().with("Accept-Language", "en");
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));
    private String link = "";
    private String invitee = "";

    @BeforeEach
    void lucIsInvited() {
        tallinn.invite(tallinn.luc());
        tallinn.mailed();
        link = tallinn.invitation(tallinn.luc());
        invitee = "/desk/events/" + tallinn.slug() + "/invitees/" + tallinn.invitationId(tallinn.luc());
    }

    @Test
    void whoDeclinesHasALetterNoMoreUntilTheyChangeTheirMind() {
        luc.submit(link + "/letter", NOTHING);
        luc.submit(link, Map.of("reply", "decline"));

        HttpResponse<String> answer = luc.get(link + "/letter");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("no letter for this invitation any more");
        assertThat(luc.submit(link + "/letter", NOTHING).statusCode()).isEqualTo(409);
        assertThat(embassy.get(tallinn.letter(tallinn.luc())).body()).contains("This letter is no longer valid");

        luc.submit(link, Map.of("reply", "online"));
        assertThat(luc.get(link + "/letter").statusCode()).isEqualTo(200);
        assertThat(embassy.get(tallinn.letter(tallinn.luc())).body()).contains("This letter is genuine and holds");
    }

    @Test
    void theEmbassySeesWhatTheLetterSays() {
        luc.submit(link + "/letter", NOTHING);

        HttpResponse<String> page = embassy.get(tallinn.letter(tallinn.luc()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "This letter is genuine and holds",
                        tallinn.reference(1),
                        "Luc Morel",
                        "National Centre",
                        "Tallinn dialogue",
                        "2 June 2031");
        assertThat(page.body()).doesNotContain(tallinn.luc());
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(embassy.head(tallinn.letter(tallinn.luc())).statusCode()).isEqualTo(200);
    }

    @Test
    void ofATakenBackInvitationTheEmbassyHears() {
        luc.submit(link + "/letter", NOTHING);

        desk.submit(invitee + "/revocation", NOTHING);

        assertThat(embassy.get(tallinn.letter(tallinn.luc())).body())
                .contains("This letter is no longer valid", "it was withdrawn", "Luc Morel");
        assertThat(desk.get(invitee + "/letter").statusCode()).isEqualTo(409);
        assertThat(luc.get(link + "/letter").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatNoLetterHasSaysWhatToDo() {
        HttpResponse<String> invented = embassy.get("/v/AbCdEfGh0123456789-_AbCd");
        HttpResponse<String> ofAnotherPurpose = embassy.get(link.replace("/i/", "/v/"));

        assertThat(invented.statusCode()).isEqualTo(404);
        assertThat(invented.body()).contains("We cannot confirm this letter", "capitals count");
        assertThat(ofAnotherPurpose.statusCode()).isEqualTo(404);
        luc.submit(link + "/letter", NOTHING);
        assertThat(embassy.get(tallinn.letter(tallinn.luc()).replace("/v/", "/i/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoTriesManyAddressesIsSlowedDown() {
        assertThat(IntStream.range(0, 5_000)
                        .map(i -> embassy.head("/v/AbCdEfGh0123456789-_A%03d".formatted(i % 1_000))
                                .statusCode())
                        .filter(answer -> answer != 404)
                        .findFirst())
                .hasValue(429);
        assertThat(Client.anybody().head("/v/AbCdEfGh0123456789-_AbCd").statusCode())
                .isEqualTo(404);
    }
}
