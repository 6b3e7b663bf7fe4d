package org.plenary.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {
    private static final String EVENTS = "/api/v1/events";
    private static final Pattern TOKEN = Pattern.compile("plenary_[A-Za-z0-9_-]{24}");
    private static final Map<String, String> READING = Map.of("name", "Website", "scope", "read", "days", "90");
    private static final Map<String, String> WRITING = Map.of("name", "Planning", "scope", "write", "days", "30");

    private final String session = Staff.session(Role.ORGANISER, "");
    private final Client tiina = Client.signedIn(session);

    @Test
    void aTokenIsShownOnceAndOpensTheApi() {
        HttpResponse<String> made = tiina.submit("/desk/tokens", READING);
        String token = token(made);

        assertThat(made.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(tiina.get("/desk/tokens").body())
                .contains("Website", "Not used yet")
                .doesNotContain(token);
        assertThat(Database.column("select t::text from api_tokens t"))
                .allSatisfy(row -> assertThat(row).doesNotContain(token));
        assertThat(program(token).get(EVENTS).statusCode()).isEqualTo(200);
        assertThat(tiina.get("/desk/tokens").body()).contains("Website").doesNotContain("Not used yet");
    }

    @Test
    void aTokenThatOnlyReadsChangesNothing() {
        HttpResponse<String> answer =
                program(token(tiina.submit("/desk/tokens", READING))).postJson(EVENTS, "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"insufficient_scope\", scope=\"write\"");
        assertThat(answer.body())
                .contains("This token may only read. Please make one on the desk that may write, too.");
    }

    @Test
    void whatAProgramDoesIsWrittenWithItsAccountAndItsToken() {
        String token = token(tiina.submit("/desk/tokens", WRITING));
        String slug = "by-token-" + UUID.randomUUID();
        HttpResponse<String> answer = program(token)
                .postJson(
                        EVENTS,
                        "{\"slug\": \"" + slug
                                + "\", \"series\": \"regional-policy-dialogue\", \"title\": {\"en\": \"By token\"},"
                                + " \"startsOn\": \"2031-06-02\", \"zone\": \"UTC\", \"mode\": \"online\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Database.column("select actor from audit_entries where event = ?", slug))
                .containsExactly("account " + account() + " by token " + tokens().get(0));
        assertThat(Database.column(
                        "select action || ' ' || (after ->> 'scope') from audit_entries where subject = ?",
                        "token " + tokens().get(0)))
                .containsExactly("token.made write");
    }

    @Test
    void aRevokedTokenOpensNothing() {
        String token = token(tiina.submit("/desk/tokens", READING));
        String id = tokens().get(0);

        assertThat(tiina.submit("/desk/tokens/" + id + "/revocation", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(program(token).get(EVENTS).statusCode()).isEqualTo(401);
        assertThat(tiina.get("/desk/tokens").body()).doesNotContain("Website");
        assertThat(Database.column("select action from audit_entries where subject = ? order by id", "token " + id))
                .containsExactly("token.made", "token.revoked");
    }

    @Test
    void aTokenEndsByItsDate() {
        String token = token(tiina.submit("/desk/tokens", READING));
        assertThat(Database.column(
                        "select (expires_at - made_at)::text from api_tokens where account_id = ?::uuid", account()))
                .containsExactly("90 days");
        Database.change(
                "update api_tokens set made_at = made_at - interval '91 days', expires_at = now() - interval '1 second'"
                        + " where account_id = ?::uuid",
                account());

        assertThat(program(token).get(EVENTS).statusCode()).isEqualTo(401);
        assertThat(tiina.get("/desk/tokens").body()).contains("Expired");
    }

    @Test
    void aTokenMayNoLongerWhatItsAccountMayNoLonger() {
        String token = token(tiina.submit("/desk/tokens", WRITING));
        Database.change("delete from account_roles where account_id = ?::uuid", account());

        assertThat(program(token).get(EVENTS).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenOpensNoPageOfTheDesk() {
        Client program = program(token(tiina.submit("/desk/tokens", WRITING)));

        assertThat(program.get("/desk").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(program.submit("/desk/tokens", WRITING).statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        String token = token(tiina.submit("/desk/tokens", READING));
        HttpResponse<String> answer = Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""))
                .submit("/desk/tokens/" + tokens().get(0) + "/revocation", Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(program(token).get(EVENTS).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWrongWithTheFormIsToldBesideIt() {
        HttpResponse<String> page = tiina.submit("/desk/tokens", Map.of("name", " ", "scope", "write", "days", "9999"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"name-error\"", "id=\"days-error\"")
                .doesNotContainPattern(TOKEN);
        assertThat(tokens()).isEmpty();
        assertThat(tiina.submit("/desk/tokens", Map.of("name", "No scope", "days", "30"))
                        .body())
                .contains("id=\"scope-error\"");
    }

    @Test
    void aTokenIsNeverLogged() {
        String token = token(tiina.submit("/desk/tokens", WRITING));
        program(token).get("/api/v1/events/" + Dialogue.planned().slug());
        program(token).postJson(EVENTS, "{");

        assertThat(org.plenary.Server.log()).isNotEmpty().doesNotContain(token);
    }

    private static Client program(String token) {
        return Client.anybody().with("Authorization", "Bearer " + token);
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group();
    }

    private String account() {
        return Staff.accountOf(session).toString();
    }

    private List<String> tokens() {
        return Database.column("select id from api_tokens where account_id = ?::uuid", account());
    }
}
