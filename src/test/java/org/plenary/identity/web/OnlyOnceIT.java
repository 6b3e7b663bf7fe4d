package org.plenary.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnlyOnceIT {
    private static final String PANEL =
            "[{\"kind\": \"panel\", \"title\": {\"en\": \"Panel\"}, \"start\": \"2031-06-02T14:00\", \"minutes\": 30}]";

    private final Dialogue tallinn = Dialogue.published();
    private final String key = UUID.randomUUID().toString();

    @Test
    void sessionsSentAgainAreNotAddedAgain() {
        HttpResponse<String> first = send("/sessions", PANEL);
        HttpResponse<String> second = send("/sessions", PANEL);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains("\"title\":{\"en\":\"Panel\"}");
        assertSame(second, first);
        assertThat(panels()).hasSize(1);
    }

    @Test
    void anEventSentAgainIsAnsweredWithItsAddress() {
        String slug = "sent-again-" + key.substring(0, 8);
        String event =
                "{\"slug\": \"" + slug + "\", \"series\": \"regional-policy-dialogue\", \"title\": {\"en\": \"Again\"},"
                        + " \"startsOn\": \"2031-06-02\", \"zone\": \"UTC\", \"mode\": \"online\"}";
        HttpResponse<String> first = keyed().postJson("/api/v1/events", event);
        HttpResponse<String> second = keyed().postJson("/api/v1/events", event);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/api/v1/events/" + slug));
        assertSame(second, first);
    }

    @Test
    void aReleaseSentAgainIsTheSameRelease() {
        tallinn.add("Closing", "17:00", "Great Hall");
        HttpResponse<String> first = send("/releases", "");

        assertThat(first.body()).contains("\"number\":2");
        assertSame(send("/releases", ""), first);
    }

    @Test
    void invitationsSentAgainAreMailedOnce() {
        String wish = "{\"people\": [\"" + tallinn.ana() + "\"]}";
        HttpResponse<String> first = send("/invitations", wish);

        assertThat(first.body()).isEqualTo("{\"queued\":1}");
        assertSame(send("/invitations", wish), first);
        assertThat(Database.column("select kind from messages where recipient_address = ?::citext", tallinn.ana()))
                .containsExactly("invitation");
    }

    @Test
    void aListSentAgainIsAppliedOnce() {
        String list = "organisation_id,given_name,family_name,email\nee-"
                + tallinn.slug().substring(8) + ",Kadri,Tamm,kadri-" + key + "@ee.example\n";
        HttpResponse<String> first = keyed().post("/api/v1/people/imports?doubtful=new", "text/csv", list);

        assertThat(first.body()).isEqualTo("{\"added\":1,\"changed\":0,\"same\":0}");
        assertSame(keyed().post("/api/v1/people/imports?doubtful=new", "text/csv", list), first);
    }

    @Test
    void aKeyStandsForOneRequest() {
        send("/sessions", PANEL);
        HttpResponse<String> other = send("/sessions", PANEL.replace("14:00", "15:00"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(fault(other))
                .isEqualTo("#/Idempotency-Key: This key came with another request within the last 24 hours."
                        + " Please use a new key for each new request.");
        assertThat(panels()).hasSize(1);
    }

    @Test
    void aKeyThatIsNoneIsTold() {
        HttpResponse<String> answer = Client.launcher()
                .with("Idempotency-Key", "two words")
                .postJson("/api/v1/events/" + tallinn.slug() + "/sessions", PANEL);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fault(answer)).startsWith("#/Idempotency-Key: Expected 1 to 200 letters");
        assertThat(panels()).isEmpty();
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        send("/sessions", PANEL);
        HttpResponse<String> hers = Client.signedIn(Staff.session(Role.ORGANISER, ""))
                .with("Sec-Fetch-Site", "same-origin")
                .with("Idempotency-Key", key)
                .postJson("/api/v1/events/" + tallinn.slug() + "/sessions", PANEL);

        assertThat(hers.statusCode()).isEqualTo(201);
        assertThat(panels()).hasSize(2);
    }

    @Test
    void whatWasRefusedMayBeSentAgainWithItsKey() {
        assertThat(send("/sessions", PANEL.replace("2031-06-02", "2031-07-02")).statusCode())
                .isEqualTo(422);

        assertThat(send("/sessions", PANEL).statusCode()).isEqualTo(201);
        assertThat(panels()).hasSize(1);
    }

    @Test
    void afterADayAKeyIsForgotten() {
        send("/sessions", PANEL);
        Database.change("update kept_answers set answered_at = now() - interval '24 hours'");

        assertThat(send("/sessions", PANEL).statusCode()).isEqualTo(201);
        assertThat(panels()).hasSize(2);
        assertThat(send("/sessions", PANEL).statusCode()).isEqualTo(201);
        assertThat(panels()).hasSize(2);
    }

    @Test
    void ofTwoAtOnceOneIsCarriedOut() throws Exception {
        CompletableFuture<HttpResponse<String>> first;
        HttpResponse<String> second;
        try (Connection obstacle = Server.database("postgres");
                Statement statement = obstacle.createStatement()) {
            obstacle.setAutoCommit(false);
            statement.execute("lock table sessions in share mode");
            first = CompletableFuture.supplyAsync(() -> send("/sessions", PANEL));
            awaitWaiting();
            // not waiting for the first, which waits for us
            second = CompletableFuture.supplyAsync(() -> send("/sessions", PANEL))
                    .get(10, TimeUnit.SECONDS);
            obstacle.rollback();
        }

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(detail(second))
                .isEqualTo("A request with this Idempotency-Key is being carried out. Please wait a moment and send it"
                        + " again: you are then given its answer.");
        assertThat(first.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        assertSame(send("/sessions", PANEL), first.get());
        assertThat(panels()).hasSize(1);
    }

    private static void awaitWaiting() throws InterruptedException {
        String waiting =
                "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%INTO sessions%'";
        for (int i = 0; i < 100 && Database.column(waiting).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(Database.column(waiting)).hasSize(1);
    }

    private HttpResponse<String> send(String path, String body) {
        return keyed().postJson("/api/v1/events/" + tallinn.slug() + path, body);
    }

    private Client keyed() {
        return Client.launcher().with("Idempotency-Key", key);
    }

    private List<String> panels() {
        return Database.column(
                "select s.id::text from sessions s join events e on e.id = s.event_id where e.slug = ? and s.kind = 'panel'",
                tallinn.slug());
    }

    private static void assertSame(HttpResponse<String> second, HttpResponse<String> first) {
        assertThat(second.statusCode()).as(second.body()).isEqualTo(first.statusCode());
        assertThat(second.body()).isEqualTo(first.body());
        for (String field : List.of("Content-Type", "Location")) {
            assertThat(second.headers().allValues(field))
                    .isEqualTo(first.headers().allValues(field));
        }
    }

    private static String fault(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            var error = reader.readObject().getJsonArray("errors").getJsonObject(0);
            return error.getString("pointer") + ": " + error.getString("detail");
        }
    }

    private static String detail(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getString("detail");
        }
    }
}
