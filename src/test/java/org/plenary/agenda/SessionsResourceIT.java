package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** What the desk can do with an event and its agenda, done through the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionsResourceIT {
    private static final String JSON = "application/json";
    private static final String LATER =
            "{\"kind\": \"panel\", \"title\": {\"en\": \"Panel\"}, \"start\": \"2031-06-02T10:30\", \"minutes\": 45}";

    private final Dialogue tallinn = Dialogue.published();
    private final String event = "/api/v1/events/" + tallinn.slug();
    private final String session = event + "/sessions/"
            + Database.column(
                            "select s.id from sessions s join events e on e.id = s.event_id where e.slug = ?",
                            tallinn.slug())
                    .get(0);

    @Test
    void aSessionIsPlannedAnewAndReadBack() {
        HttpResponse<String> planned = Client.launcher().send("PUT", session, JSON, LATER);

        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(200);
        assertThat(planned.body()).contains("\"start\":\"2031-06-02T10:30:00\"", "\"minutes\":45", "\"speakers\":[]");
        assertThat(Client.launcher().get(session).body()).isEqualTo(planned.body());
    }

    @Test
    void aSessionTakenOffIsCancelledByTheNextRelease() {
        tallinn.add("Closing", "17:00", "Great Hall");
        assertThat(Client.launcher().send("DELETE", session, JSON, "").statusCode())
                .isEqualTo(204);
        tallinn.release();

        assertThat(Client.launcher().get(session).statusCode()).isEqualTo(404);
        assertThat(Database.column(
                        "select s.title ->> 'en' from released_sessions s join events e on e.id = s.event_id"
                                + " where e.slug = ? and cancelled",
                        tallinn.slug()))
                .containsExactly("Opening");
        assertThat(Client.launcher().get(event + "/releases?limit=1").body())
                .startsWith("{\"items\":[{\"number\":2,")
                .contains("\"next\":");
    }

    @Test
    void aSessionOfAnotherEventIsNotThere() {
        String elsewhere = session.replace(tallinn.slug(), Dialogue.planned().slug());

        assertThat(Client.launcher().get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(Client.launcher().send("PUT", elsewhere, JSON, LATER).statusCode())
                .isEqualTo(404);
        assertThat(Client.launcher()
                        .send("DELETE", event + "/sessions/" + UUID.randomUUID(), JSON, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anEventDescribedAnewKeepsTheMeetingAddressThatIsNotShown() {
        String asShown = Client.launcher().get(event).body();
        HttpResponse<String> described =
                Client.launcher().send("PUT", event, JSON, asShown.replace("Tallinn dialogue", "Dialogue of Tallinn"));

        assertThat(asShown).doesNotContain("meet.plenary.example");
        assertThat(described.body()).isEqualTo(asShown.replace("Tallinn dialogue", "Dialogue of Tallinn"));
        assertThat(Database.column("select meeting_url from events where slug = ?", tallinn.slug()))
                .containsExactly("https://meet.plenary.example/room");
    }
}
