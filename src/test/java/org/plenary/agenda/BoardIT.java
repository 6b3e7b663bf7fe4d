package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Two organisers plan the same dialogue. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BoardIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client eva = organiser();
    private final Client ivo = organiser();
    private final String address = "/api/v1/events/" + tallinn.slug() + "/board";

    private static Client organiser() {
        return Client.signedIn(Staff.session(Role.ORGANISER, ""))
                .with("Cookie", "lang=en")
                .with("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void theBoardShowsTheDraft() {
        JsonObject board = json(eva.get(address));

        assertThat(board.getString("zone")).isEqualTo("Europe/Tallinn");
        assertThat(board.getJsonArray("days").getString(0)).isEqualTo("2031-06-02");
        assertThat(board.getJsonArray("rooms").getJsonObject(0).getString("name"))
                .isEqualTo("Great Hall");
        assertThat(sessions(board)).containsExactly("Opening 2031-06-02T09:00:00 60");
        assertThat(board.getJsonArray("sessions")
                        .getJsonObject(0)
                        .getJsonArray("speakers")
                        .getString(0))
                .isEqualTo("Dr Ana Kask");
        assertThat(board.containsKey("undo")).isFalse();
    }

    @Test
    void aMoveIsAStepThatItsAuthorTakesBackAndAgain() {
        JsonObject moved = json(take(eva, place(opening(eva), "2031-06-02T10:15", 45)));
        assertThat(changed(moved)).containsExactly("Opening 2031-06-02T10:15:00 45");
        assertThat(moved.getString("undo")).isEqualTo("place");

        JsonObject undone = json(post(eva, "undo"));
        assertThat(changed(undone)).containsExactly("Opening 2031-06-02T09:00:00 60");
        assertThat(undone.getString("redo")).isEqualTo("place");

        JsonObject redone = json(post(eva, "redo"));
        assertThat(changed(redone)).containsExactly("Opening 2031-06-02T10:15:00 45");
        assertThat(steps()).containsExactly("1 add done", "2 place done", "3 undo done", "4 redo done");
        assertThat(post(eva, "redo").statusCode()).isEqualTo(409);
        assertThat(post(ivo, "undo").body()).contains("There is nothing of yours to take back");
    }

    @Test
    void whatWasRemovedComesBackAsTheSame() {
        JsonObject opening = opening(eva);
        JsonObject removed = json(take(eva, "{\"operation\":\"remove\",\"sessions\":[" + seen(opening) + "]}"));
        assertThat(removed.getJsonArray("removed").getString(0)).isEqualTo(opening.getString("id"));

        JsonObject back = json(post(eva, "undo"));

        assertThat(back.getJsonArray("changed").getJsonObject(0).getString("id"))
                .isEqualTo(opening.getString("id"));
        assertThat(back.getJsonArray("changed").getJsonObject(0).getJsonArray("speakers"))
                .isEqualTo(opening.getJsonArray("speakers"));
    }

    @Test
    void afterAnotherStepWhatWasTakenBackCannotBeTakenAgain() {
        take(eva, place(opening(eva), "2031-06-02T10:00", 60));
        post(eva, "undo");
        take(eva, "{\"operation\":\"add\",\"title\":\"Panel\",\"kind\":\"panel\",\"minutes\":30}");

        assertThat(post(eva, "redo").statusCode()).isEqualTo(409);
        assertThat(changed(json(post(eva, "undo")))).isEmpty();
        assertThat(sessions(json(eva.get(address)))).containsExactly("Opening 2031-06-02T09:00:00 60");
    }

    @Test
    void whoIsSlowerLearnsWhatTheOtherDidAndMayInsist() {
        JsonObject seen = opening(ivo);
        take(eva, place(opening(eva), "2031-06-02T10:00", 60));

        HttpResponse<String> late = take(ivo, place(seen, "2031-06-02T14:00", 60));

        assertThat(late.statusCode()).isEqualTo(409);
        JsonObject clash = json(late).getJsonArray("clashes").getJsonObject(0);
        assertThat(clash.getJsonObject("now").getString("start")).isEqualTo("2031-06-02T10:00:00");
        assertThat(clash.getString("by")).isNotBlank();
        assertThat(take(ivo, place(clash.getJsonObject("now"), "2031-06-02T14:00", 60))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post(eva, "undo").statusCode()).as("ivo has moved it since").isEqualTo(409);
        assertThat(sessions(json(eva.get(address)))).containsExactly("Opening 2031-06-02T14:00:00 60");
    }

    @Test
    void ofManyWhoMoveTheSameAtOnceOneDoesAndStepsHaveNoGaps() throws Exception {
        JsonObject seen = opening(eva);
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> moves = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(i ->
                        () -> take(i % 2 == 0 ? eva : ivo, place(seen, "2031-06-02T1" + i + ":00", 60))
                                .statusCode())
                .toList();

        List<Integer> answers =
                pool.invokeAll(moves).stream().map(BoardIT::got).sorted().toList();
        pool.shutdown();

        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
        assertThat(steps()).containsExactly("1 add done", "2 place done");
    }

    @Test
    @Timeout(60)
    void anotherOrganiserHearsThatSomethingChangedAndReadsWhat() throws IOException {
        int step = json(ivo.get(address)).getInt("step");
        try (BufferedReader heard = new BufferedReader(
                new InputStreamReader(ivo.stream(address + "/changes").body(), StandardCharsets.UTF_8))) {
            assertThat(next(heard)).isEqualTo("event: step");
            assertThat(take(eva, place(opening(eva), "2031-06-02T11:00", 60)).statusCode())
                    .isEqualTo(200);
            assertThat(next(heard)).isEqualTo("event: step");
        }

        JsonObject news = json(ivo.get(address + "/steps?since=" + step));
        assertThat(changed(news)).containsExactly("Opening 2031-06-02T11:00:00 60");
        assertThat(news.getInt("step")).isEqualTo(step + 1);
        assertThat(news.getString("by")).isNotBlank();
        assertThat(changed(json(ivo.get(address + "/steps?since=" + (step + 1)))))
                .isEmpty();
    }

    @Test
    void eachOperationIsThere() {
        take(eva, "{\"operation\":\"add\",\"title\":\"Panel\",\"start\":\"2031-06-02T10:00\",\"minutes\":60}");
        take(eva, "{\"operation\":\"shift\",\"start\":\"2031-06-02T10:00\",\"minutes\":15}");
        take(eva, "{\"operation\":\"pause\",\"start\":\"2031-06-02T10:00\",\"minutes\":15,\"title\":\"Coffee\"}");
        assertThat(sessions(json(eva.get(address))))
                .containsExactly(
                        "Opening 2031-06-02T09:00:00 60",
                        "Coffee 2031-06-02T10:00:00 15",
                        "Panel 2031-06-02T10:30:00 60");
        take(eva, "{\"operation\":\"fit\",\"until\":\"2031-06-02T11:15\"}");
        take(eva, "{\"operation\":\"move-day\",\"day\":\"2031-06-02\",\"to\":\"2031-06-03\"}");
        take(eva, "{\"operation\":\"copy-day\",\"day\":\"2031-06-03\",\"to\":\"2031-06-02\"}");

        assertThat(sessions(json(eva.get(address))))
                .containsExactly(
                        "Opening 2031-06-02T09:00:00 60",
                        "Coffee 2031-06-02T10:00:00 15",
                        "Panel 2031-06-02T10:15:00 60",
                        "Opening 2031-06-03T09:00:00 60",
                        "Coffee 2031-06-03T10:00:00 15",
                        "Panel 2031-06-03T10:15:00 60");
    }

    @Test
    void whatCannotBeUnderstoodIsToldByField() {
        assertThat(take(eva, "{\"operation\":\"dance\"}").body()).contains("operation", "Expected one of");
        assertThat(take(eva, "{\"operation\":\"shift\"}").body()).contains("#/start");
        assertThat(take(eva, "{\"operation\":\"swap\",\"sessions\":[]}").body()).contains("#/sessions");
        assertThat(take(eva, "{}").statusCode()).isEqualTo(422);
        assertThat(take(eva, "nonsense").statusCode()).isEqualTo(400);
        assertThat(take(
                                eva,
                                "{\"operation\":\"remove\",\"sessions\":[{\"id\":\"00000000-0000-4000-8000-000000000000\"}]}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(eva.get(address + "/steps?since=x").statusCode()).isEqualTo(422);
        assertThat(sessions(json(eva.get(address)))).containsExactly("Opening 2031-06-02T09:00:00 60");
    }

    private JsonObject opening(Client reader) {
        return json(reader.get(address)).getJsonArray("sessions").getJsonObject(0);
    }

    private static String seen(JsonObject session) {
        return "{\"id\":\"" + session.getString("id") + "\",\"version\":" + session.getInt("version") + "}";
    }

    private static String place(JsonObject session, String start, int minutes) {
        return "{\"operation\":\"place\",\"sessions\":[{\"id\":\"" + session.getString("id") + "\",\"version\":"
                + session.getInt("version") + ",\"start\":\"" + start + "\",\"minutes\":" + minutes + ",\"room\":\""
                + session.getString("room") + "\"}]}";
    }

    private HttpResponse<String> take(Client organiser, String step) {
        return organiser.postJson(address + "/steps", step);
    }

    private HttpResponse<String> post(Client organiser, String what) {
        return organiser.postJson(address + "/" + what, "");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static List<String> sessions(JsonObject board) {
        return lines(board.getJsonArray("sessions"));
    }

    private static List<String> changed(JsonObject turn) {
        return lines(turn.getJsonArray("changed"));
    }

    /** As title, start and minutes. */
    private static List<String> lines(JsonArray sessions) {
        return sessions.getValuesAs(JsonObject.class).stream()
                .map(session -> session.getString("title") + " " + session.getString("start", "-") + " "
                        + session.getInt("minutes"))
                .toList();
    }

    private List<String> steps() {
        return Database.column(
                "select s.number || ' ' || s.what || ' ' || s.state from agenda_steps s"
                        + " join events e on e.id = s.event_id where e.slug = ? order by s.number",
                tallinn.slug());
    }

    private static Integer got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next line that names an event. */
    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("event:")) {
            line = lines.readLine();
        }
        return line == null ? "" : line;
    }
}
