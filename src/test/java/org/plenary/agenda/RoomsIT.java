package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void aRoomThatIsTakenIsToldInWords() {
        Dialogue tallinn = Dialogue.published();

        HttpResponse<String> answer = add(tallinn, "09:30");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("\"type\":\"about:blank#sessions_room_free\"", "Please choose another time or another room.");
        assertThat(add(tallinn, "10:00").statusCode())
                .as("the end is not taken")
                .isEqualTo(201);
    }

    @Test
    void ofTwoWhoTakeARoomAtOnceOneGetsIt() throws Exception {
        Dialogue tallinn = Dialogue.published();
        Callable<Integer> taking = () -> add(tallinn, "14:00").statusCode();
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<Integer>> answers = two.invokeAll(List.of(taking, taking));
        two.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        assertThat(Database.column(
                        "select s.local_start from sessions s join events e on e.id = s.event_id where e.slug = ? order by 1",
                        tallinn.slug()))
                .containsExactly("2031-06-02T09:00", "2031-06-02T14:00");
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
