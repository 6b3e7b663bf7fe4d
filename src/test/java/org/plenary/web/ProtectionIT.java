package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Dialogue;
import org.plenary.Server;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProtectionIT {
    private static final String TOKEN = "AbCdEfGh0123456789-_Leak";

    @Test
    void everyAnswerCarriesTheHeadersThatProtect() {
        HttpResponse<String> page = Client.anybody().get("/");

        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Server")).isEmpty();
        assertThat(header(page, "X-Powered-By")).isEmpty();
    }

    @Test
    void aPageBehindATokenIsNotKeptAndNotTold() {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.ana());

        HttpResponse<String> page = Client.anybody().get(tallinn.invitation(tallinn.ana()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(page.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void whatAnotherSiteSendsIsNotDone() {
        String session = Staff.session(Role.ADMINISTRATOR, "");
        HttpResponse<String> answer = Client.signedIn(session)
                .with("Origin", "https://evil.example")
                .post("/desk/events", "application/x-www-form-urlencoded", "slug=stolen");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("This was not sent from a page of this site, so it was not done."
                        + " Please open the page again and repeat it.");
    }

    @Test
    void problemsAreDocuments() {
        assertThat(problem(Client.launcher().get("/api/v1/events/no-such-event")))
                .isEqualTo(Map.of(
                        "type", "about:blank#not-found",
                        "title", "We cannot find this page",
                        "status", 404,
                        "detail", "It may have been removed, or the address may be mistyped."));
        String releases = "/api/v1/events/" + Dialogue.published().slug() + "/releases";
        assertThat(problem(Client.launcher().postJson(releases, "")))
                .isEqualTo(Map.of(
                        "type", "about:blank#nothing-to-release",
                        "title", "Everything is public already",
                        "status", 409,
                        "detail", "Nothing has changed since release 1, so there is nothing to publish."));
    }

    @Test
    void everyFaultOfABodyIsNamed() {
        HttpResponse<String> answer = Client.launcher().postJson("/api/v1/events", "{\"slug\": \"x\"}");

        JsonObject problem = read(answer);
        assertThat(problem.getInt("status")).isEqualTo(422);
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .containsExactly("#/mode", "#/series", "#/startsOn", "#/title", "#/zone");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("detail"))
                .isEqualTo("Nothing was given. Please fill it in.");
    }

    @Test
    void whatJaxRsTurnsAwayIsAProblemToo() {
        assertThat(problem(Client.launcher().postJson("/api/v1/events", "{")).get("status"))
                .isEqualTo(400);
        assertThat(problem(Client.launcher().post("/api/v1/events", "text/plain", "x"))
                        .get("status"))
                .isEqualTo(415);
        assertThat(problem(Client.launcher().get("/api/v1/no/such/thing")).get("status"))
                .isEqualTo(404);
    }

    @Test
    void whoTriesTooOftenHasToWait() {
        Client impatient = Client.anybody();
        List<Integer> answers = IntStream.range(0, 21)
                .mapToObj(i -> impatient.submit("/sign-in", Map.of("email", "nobody@secretariat.example")))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(answers.subList(0, 20)).containsOnly(200);
        assertThat(answers.get(20)).isEqualTo(429);
        assertThat(Client.anybody()
                        .submit("/sign-in", Map.of("email", "nobody@secretariat.example"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void noTokenIsEverLogged() {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.ana());
        String link = tallinn.invitation(tallinn.ana());
        Client.anybody().get(link);
        for (String page : List.of("/i/", "/a/", "/r/", "/j/", "/v/", "/sign-in/", "/calendar/me/")) {
            Client.anybody().get(page + TOKEN);
            Client.anybody().submit(page + TOKEN, Map.of("reply", "online"));
            Client.anybody().get(page + TOKEN + "/%00?x=%25");
        }

        assertThat(Server.log())
                .isNotEmpty()
                .doesNotContain(TOKEN)
                .doesNotContain(link.substring(3))
                .doesNotContain(Server.SECRET);
    }

    @Test
    void onlyTheApiIsDescribed() {
        HttpResponse<String> description =
                Client.anybody().with("Accept", "application/json").get("/openapi");

        Set<String> paths = read(description).getJsonObject("paths").keySet();
        assertThat(paths)
                .contains("/api/v1/events", "/api/v1/organisations/imports")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(description.body()).contains("annual-meeting-2025", "zm-national-00");
    }

    @Test
    void machinesSeeHowItIs() {
        assertThat(read(Client.anybody().get("/health/live")).getString("status"))
                .isEqualTo("UP");
        assertThat(read(Client.anybody().get("/health/ready")).getString("status"))
                .isEqualTo("UP");
        assertThat(Client.anybody().get("/metrics").statusCode()).isEqualTo(200);
    }

    private static Map<String, Object> problem(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        JsonObject problem = read(answer);
        assertThat(problem.getInt("status")).isEqualTo(answer.statusCode());
        assertThat(problem.getString("instance")).isEqualTo("urn:uuid:" + header(answer, "X-Request-Id"));
        return Map.of(
                "type", problem.getString("type"),
                "title", problem.getString("title"),
                "status", problem.getInt("status"),
                "detail", problem.getString("detail"));
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
