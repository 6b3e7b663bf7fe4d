package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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

/** An agenda that cannot be held as it is planned. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConflictsIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String agenda = "/desk/events/" + tallinn.slug() + "/agenda";
    private final String api = "/api/v1/events/" + tallinn.slug();

    @Test
    void aConflictIsSaidInWordsAndAcceptedWithAReason() {
        tallinn.add("Reception", "09:30", "Great Hall");
        String page = desk.get(agenda).body();
        assertThat(page)
                .contains(
                        "Great Hall: “Opening” and “Reception” are there at the same time, for 30 minutes.",
                        "Dr Ana Kask is needed in “Opening” and in “Reception” at the same time, for 30 minutes.",
                        "Must be solved");
        assertThat(release().body()).contains("2 conflicts keep the agenda from being published");

        for (String key : keys()) {
            assertThat(accept(key, "The hall is divided.").statusCode()).isEqualTo(303);
        }

        assertThat(desk.get(agenda).body()).contains("Accepted: The hall is divided.");
        assertThat(release().statusCode()).isEqualTo(201);
        assertThat(Database.column(
                        "select r.title ->> 'en' from released_sessions r join events e on e.id = r.event_id"
                                + " where e.slug = ? and shares order by 1",
                        tallinn.slug()))
                .containsExactly("Opening", "Reception");
    }

    @Test
    void whatIsTakenBackCountsAgain() {
        tallinn.add("Reception", "09:30", "Great Hall");
        keys().forEach(key -> accept(key, "The hall is divided."));

        desk.submit(agenda + "/conflicts", Map.of("conflict", keys().get(0), "do", "withdraw"));

        assertThat(release().body()).contains("1 conflict keeps the agenda from being published");
        assertThat(Database.column(
                        "select action from audit_entries where event = ? and action like 'conflict.%' order by id",
                        tallinn.slug()))
                .containsExactly("conflict.accepted", "conflict.accepted", "conflict.withdrawn");
    }

    @Test
    void nothingIsAcceptedWithoutAReasonNorWhatIsNoConflict() {
        tallinn.add("Reception", "09:30", "Great Hall");

        assertThat(accept(keys().get(0), "  ").statusCode()).isEqualTo(422);
        assertThat(accept("room-twice nonsense", "Because").statusCode()).isEqualTo(404);
        assertThat(Database.column(
                        "select reason from conflict_acceptances c join events e on e.id = c.event_id"
                                + " where e.slug = ?",
                        tallinn.slug()))
                .isEmpty();
    }

    @Test
    void somebodyWantedAtTwoEventsIsSaidWithTheOtherEvent() {
        Dialogue other = Dialogue.planned();
        Client.launcher()
                .postJson(
                        "/api/v1/events/" + other.slug() + "/sessions",
                        "[{\"kind\":\"keynote\",\"title\":{\"en\":\"Keynote\"},\"start\":\"2031-06-02T09:45\",\"minutes\":30,"
                                + "\"speakers\":[{\"email\":\"" + tallinn.ana() + "\",\"role\":\"speaker\"}]}]");

        assertThat(Client.launcher().get(api + "/conflicts").body())
                .contains(
                        "\"kind\":\"person-twice\"",
                        "Dr Ana Kask is needed in “Opening” and in “Keynote (Tallinn dialogue)” at the same time");
    }

    @Test
    void programsReadAcceptAndTakeBack() {
        tallinn.add("Reception", "10:03", "Small Hall");
        String conflicts = Client.launcher().get(api + "/conflicts").body();
        assertThat(conflicts).contains("\"kind\":\"no-way-between\"", "\"level\":\"warn\"", "has 3 minutes");
        Matcher key =
                Pattern.compile("\"conflict\":\"(no-way-between [^\"]+)\"").matcher(conflicts);
        assertThat(key.find()).isTrue();
        String wish = "{\"conflict\":\"" + key.group(1) + "\"";

        assertThat(put(wish + ",\"reason\":\"Next door\"}").body()).contains("\"accepted\":\"Next door\"");
        assertThat(put(wish + "}").body()).doesNotContain("accepted");
        assertThat(put(wish + ",\"reason\":\"\"}").statusCode()).isEqualTo(422);
        assertThat(put("{\"reason\":\"x\"}").statusCode()).isEqualTo(422);
        assertThat(release().statusCode()).as("a warning keeps nothing back").isEqualTo(201);
    }

    @Test
    void whatIsInternalOrNotPlacedYetIsNotPublished() {
        Client.launcher()
                .postJson(
                        api + "/sessions",
                        "[{\"kind\":\"rehearsal\",\"title\":{\"en\":\"Rehearsal\"},\"start\":\"2031-06-02T08:00\",\"minutes\":30,\"internal\":true},"
                                + "{\"kind\":\"panel\",\"title\":{\"en\":\"Some day\"},\"minutes\":30}]");
        tallinn.add("Closing", "12:00", "Great Hall");

        assertThat(release().statusCode()).isEqualTo(201);

        assertThat(desk.get(agenda).body()).contains("Rehearsal", "Internal", "Still to be placed", "Some day");
        assertThat(Client.anybody()
                        .get("/events/" + tallinn.slug() + "/programme")
                        .body())
                .contains("Closing")
                .doesNotContain("Rehearsal", "Some day");
    }

    private List<String> keys() {
        Matcher keys = Pattern.compile("name=\"conflict\" value=\"((?:room|person)-twice [^\"]+)\"")
                .matcher(desk.get(agenda).body());
        return keys.results().map(found -> found.group(1)).toList();
    }

    private HttpResponse<String> accept(String conflict, String reason) {
        return desk.submit(agenda + "/conflicts", Map.of("conflict", conflict, "reason", reason, "do", "accept"));
    }

    private HttpResponse<String> release() {
        return Client.launcher().postJson(api + "/releases", "");
    }

    private HttpResponse<String> put(String wish) {
        return Client.launcher().send("PUT", api + "/conflicts", "application/json", wish);
    }
}
