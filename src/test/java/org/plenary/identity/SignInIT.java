package org.plenary.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {
    @Test
    void lookingAtTheLinkDoesNotUseIt() {
        String link = link();

        assertThat(List.of(
                        Client.anybody().get(link).statusCode(),
                        Client.anybody().head(link).statusCode(),
                        Client.anybody().get(link).statusCode()))
                .containsExactly(200, 200, 200);
        assertThat(press(link).statusCode()).isEqualTo(303);
    }

    @Test
    void theLinkStartsOneSession() {
        String link = link();
        HttpResponse<String> first = press(link);
        HttpResponse<String> second = press(link);

        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        assertThat(Client.anybody()
                        .with("Cookie", cookie.split(";")[0])
                        .get("/desk")
                        .statusCode())
                .isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void signingOutEndsTheSession() {
        String session = Staff.session(Role.STAFF, "");
        Client.signedIn(session).submit("/sign-out", Map.of());

        assertThat(Client.signedIn(session).get("/desk").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
    }

    @Test
    void unknownExpiredAndRevokedLinksLookTheSame() {
        String expired = link();
        Database.change(
                "update access_links set issued_at = now() - interval '2 days', expires_at = now() - interval '1 day'"
                        + " where digest = ?",
                Tokens.digest(expired.substring("/sign-in/".length())));
        String revoked = link();
        Database.change(
                "update access_links set revoked_at = now() where digest = ?",
                Tokens.digest(revoked.substring("/sign-in/".length())));
        String unknown = "/sign-in/" + Tokens.random();

        String page = shown(unknown);

        assertThat(shown(expired)).isEqualTo(page);
        assertThat(shown(revoked)).isEqualTo(page);
        assertThat(press(expired).statusCode())
                .isEqualTo(press(unknown).statusCode())
                .isEqualTo(404);
        assertThat(press(revoked).statusCode()).isEqualTo(404);
    }

    @Test
    void theAnswerDoesNotTellWhoHasAnAccount() {
        String email = "tiina-" + UUID.randomUUID() + "@secretariat.example";
        Staff.account(email, Role.STAFF, "");

        assertThat(Client.anybody().submit("/sign-in", Map.of("email", email)).body())
                .isEqualTo(Client.anybody()
                        .submit("/sign-in", Map.of("email", "no" + email))
                        .body());
    }

    private static HttpResponse<String> press(String link) {
        return Client.anybody().submit(link, Map.of());
    }

    /** The page without what differs in every answer: its own address in the choice of language. */
    private static String shown(String link) {
        HttpResponse<String> page = Client.anybody().get(link);
        assertThat(page.statusCode()).isEqualTo(404);
        return page.body()
                .replace(link, "")
                .replace(page.headers().firstValue("X-Request-Id").orElseThrow(), "");
    }

    /** As asked for on the sign-in page. */
    private static String link() {
        String email = "tiina-" + UUID.randomUUID() + "@secretariat.example";
        UUID account = Staff.account(email, Role.ORGANISER, "");
        Client.anybody().submit("/sign-in", Map.of("email", email));
        UUID wish = UUID.fromString(Database.column("select id from sign_ins where account_id = ?", account)
                .get(0));
        return Staff.path(Purpose.SIGN_IN, wish);
    }
}
