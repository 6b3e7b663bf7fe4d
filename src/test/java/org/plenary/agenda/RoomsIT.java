package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
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
class RoomsIT {
    private static final String SESSION =
            "[{\"kind\": \"panel\", \"title\": {\"en\": \"Panel\"}, \"start\": \"2031-06-02T%s\", \"minutes\": 60, \"room\": \"Great Hall\"}]";

    @Test
    void aDraftMayHoldARoomTwiceButNoReleaseDoes() {
        Dialogue tallinn = Dialogue.published();
        assertThat(add(tallinn, "09:30").statusCode()).isEqualTo(201);

        HttpResponse<String> release = Client.launcher().postJson("/api/v1/events/" + tallinn.slug() + "/releases", "");

        assertThat(release.statusCode()).isEqualTo(409);
        assertThat(release.body()).contains("\"type\":\"about:blank#agenda-conflicts\"", "1 conflict");
        assertThat(Client.launcher()
                        .get("/api/v1/events/" + tallinn.slug() + "/releases")
                        .body())
                .contains("\"number\":1")
                .doesNotContain("\"number\":2");
    }

    @Test
    void whereOneEndsTheNextMayBegin() {
        Dialogue tallinn = Dialogue.published();
        add(tallinn, "10:00");

        assertThat(Client.launcher()
                        .postJson("/api/v1/events/" + tallinn.slug() + "/releases", "")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void noProgramPublishesARoomTwice() {
        Dialogue tallinn = Dialogue.published();
        add(tallinn, "10:00");
        tallinn.release();

        assertThatThrownBy(() -> Database.change(
                        "update released_sessions set starts_at = starts_at - interval '30 minutes' from events e"
                                + " where e.id = event_id and e.slug = ? and released_sessions.title ->> 'en' = 'Panel'",
                        tallinn.slug()))
                .hasStackTraceContaining("released_sessions_room_free");
        assertThatThrownBy(() -> Database.change(
                        "insert into released_parts (id, session_id, person_id, starts_at, ends_at)"
                                + " select gen_random_uuid(), r.session_id, p.person_id, p.starts_at, p.ends_at"
                                + " from released_parts p join released_sessions r on r.title ->> 'en' = 'Panel'"
                                + " join events e on e.id = r.event_id where e.slug = ? and p.session_id in"
                                + " (select session_id from released_sessions s where s.event_id = e.id)",
                        tallinn.slug()))
                .hasStackTraceContaining("released_parts_person_free");
    }

    @Test
    void aSessionNeedsNoRoom() {
        Dialogue tallinn = Dialogue.planned();
        Client.launcher()
                .postJson(
                        "/api/v1/events/" + tallinn.slug() + "/sessions",
                        SESSION.formatted("10:00").replace("Great Hall", ""));

        HttpResponse<String> agenda =
                Client.signedIn(Staff.session(Role.ORGANISER, "")).get("/desk/events/" + tallinn.slug() + "/agenda");

        assertThat(agenda.statusCode()).isEqualTo(200);
        assertThat(agenda.body()).contains("Panel", "No room");
    }

    private static HttpResponse<String> add(Dialogue dialogue, String time) {
        return Client.launcher().postJson("/api/v1/events/" + dialogue.slug() + "/sessions", SESSION.formatted(time));
    }
}
