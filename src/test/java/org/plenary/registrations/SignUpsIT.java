package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
import org.plenary.identity.Purpose;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Two workshops at the same time and one later, each for few. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignUpsIT {
    private static final int PEOPLE = 30;
    private static final int PLACES = 7;
    private static final int PATIENCE = 300;

    private final Dialogue tallinn = Dialogue.published();
    private final String maps = workshop("Maps", "11:00", 1);
    private final String boats = workshop("Boats", "11:30", 5);
    private final String songs = workshop("Songs", "14:00", 5);
    private final Client organiser =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");

    @Test
    void theLastPlaceIsTakenOnceAndTheNextInLineGetsItWithAMail() {
        Guest ana = comes(Guest.ana(tallinn));
        Guest luc = comes(Guest.luc(tallinn));
        assertThat(ana.sees()).contains("My sessions", ana.page() + "/sessions");
        assertThat(page(ana)).contains("Maps", "1 place left").doesNotContain("Opening");

        assertThat(told(presses(ana, "take", maps))).contains("registrations.session.taken");
        assertThat(told(presses(ana, "take", maps))).contains("registrations.same");
        assertThat(page(luc)).contains("Full", "Wait for a place");
        assertThat(told(presses(luc, "take", maps))).contains("registrations.session.awaited");
        assertThat(signedUp(maps)).containsExactly("1 taken", "1 waiting");

        presses(ana, "leave", maps);

        assertThat(taken(luc, maps)).isTrue();
        tallinn.mailed();
        assertThat(Database.column(
                        "select count(*) from messages where event = ? and kind = 'session-place'", tallinn.slug()))
                .containsExactly("1");
        assertThat(counted(maps)).containsExactly("1 of 1, waiting 0");
        assertThat(luc.sees()).contains("You have a place");
    }

    @Test
    void nobodyIsInTwoRoomsAtTheSameTime() {
        Guest ana = comes(Guest.ana(tallinn));
        presses(ana, "take", maps);

        assertThat(page(ana)).contains("It is at the same time as “Maps”, for which you have signed up.");
        assertThat(presses(ana, "take", boats).statusCode()).isEqualTo(409);
        assertThat(presses(ana, "take", songs).statusCode()).isEqualTo(303);
        assertThat(counted(boats)).containsExactly("0 of 5, waiting 0");
        assertThatThrownBy(() -> Database.change(
                        "insert into session_signups (id, event_id, registration_id, session_id, state, since)"
                                + " select gen_random_uuid(), event_id, registration_id, ?::uuid, 'taken', now()"
                                + " from session_signups where session_id = ?::uuid",
                        boats,
                        maps))
                .hasStackTraceContaining("session_signups_one_at_a_time");
    }

    @Test
    void whoCancelsLeavesTheirSessions() {
        Guest ana = comes(Guest.ana(tallinn));
        presses(ana, "take", maps);
        presses(ana, "take", songs);

        ana.accepts("decline");

        assertThat(signedUp(maps)).isEmpty();
        assertThat(counted(songs)).containsExactly("0 of 5, waiting 0");
        assertThat(presses(ana, "take", songs).statusCode()).isEqualTo(409);
    }

    @Test
    void aSessionThatIsMovedOntoAnotherIsKeptAndSaid() {
        Guest ana = comes(Guest.ana(tallinn));
        presses(ana, "take", maps);
        presses(ana, "take", songs);

        plan(songs, "Songs", "11:15", "5");
        tallinn.release();

        assertThat(page(ana)).contains("It is at the same time as “Maps” now. Please keep one of the two.");
        assertThat(counted(songs)).containsExactly("1 of 5, waiting 0");
        presses(ana, "leave", maps);
        assertThat(page(ana)).doesNotContain("Please keep one of the two");
    }

    @Test
    void placesAreNotSetBelowThoseWhoSignedUpNorTakenAway() {
        Guest ana = comes(Guest.ana(tallinn));
        presses(ana, "take", songs);

        assertThat(plan(songs, "Songs", "14:00", "0").statusCode()).isEqualTo(409);
        assertThat(plan(songs, "Songs", "14:00", "null").statusCode()).isEqualTo(409);
        assertThat(plan(songs, "Songs", "14:00", "1").statusCode()).isEqualTo(200);
        assertThat(counted(songs)).containsExactly("1 of 1, waiting 0");
        assertThat(plan(maps, "Maps", "11:00", "null").statusCode()).isEqualTo(200);
        assertThat(page(ana)).doesNotContain("Maps");
    }

    @Test
    void theDeskSeesWhoSignedUpAndSoDoPrograms() {
        Guest ana = comes(Guest.ana(tallinn));
        Guest luc = comes(Guest.luc(tallinn));
        presses(ana, "take", maps);
        presses(luc, "take", maps);
        String desk = "/desk/events/" + tallinn.slug() + "/sign-ups";
        String api = "/api/v1/events/" + tallinn.slug() + "/sign-ups";

        assertThat(organiser.get(desk).body()).contains("Maps", desk + "/" + maps);
        assertThat(organiser.get(desk + "/" + maps).body()).containsSubsequence("Ana Kask", "Luc Morel");
        assertThat(organiser.get(desk + "/" + maps + "/people.csv").body().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(tallinn.ana() + ",National Centre,taken,"));
        assertThat(Client.launcher().get(api).body()).contains("\"places\":1,\"published\":true");
        assertThat(Client.launcher().get(api + "/" + maps + "?limit=1").body())
                .contains(tallinn.ana(), "\"next\":\"")
                .doesNotContain(tallinn.luc());
        assertThat(organiser.get(desk + "/" + tallinn.delegation()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void ownCalendarHasTheSessionsThatWereChosen() {
        Guest ana = comes(Guest.ana(tallinn));
        presses(ana, "take", songs);

        String calendar = ana.client()
                .get(Staff.path(Purpose.CALENDAR, tallinn.person(ana.email())) + ".ics")
                .body();

        assertThat(calendar).contains("SUMMARY:Opening", "SUMMARY:Songs").doesNotContain("SUMMARY:Boats");
    }

    @Test
    void aStrangeFormChangesNothing() {
        Guest ana = comes(Guest.ana(tallinn));

        assertThat(presses(ana, "take", "nothing").statusCode()).isEqualTo(404);
        assertThat(presses(ana, "take", tallinn.delegation().toString()).statusCode())
                .isEqualTo(404);
        assertThat(presses(ana, "", songs).statusCode()).isEqualTo(422);
        assertThat(counted(songs)).containsExactly("0 of 5, waiting 0");
    }

    @Test
    void allAtOnceNoMoreGetInThanThereArePlacesAndTheRestWaits() throws Exception {
        plan(songs, "Songs", "14:00", String.valueOf(PLACES));

        assertThat(everybodyTakes(songs)).hasSize(PEOPLE).containsOnly(303);

        assertThat(signedUp(songs)).containsExactly(PLACES + " taken", PEOPLE - PLACES + " waiting");
        assertThat(counted(songs)).containsExactly(PLACES + " of " + PLACES + ", waiting " + (PEOPLE - PLACES));
    }

    private List<Integer> everybodyTakes(String session) throws Exception {
        List<String> people = tallinn.colleagues(PEOPLE);
        tallinn.invite(people.toArray(String[]::new));
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (String person : people) {
            Guest guest = comes(new Guest(tallinn, person, Client.anybody()));
            calls.add(() -> {
                ready.countDown();
                ready.await();
                return presses(guest, "take", session).statusCode();
            });
        }
        ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : crowd.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdownNow();
        }
    }

    private String workshop(String title, String time, int places) {
        String body = Client.launcher()
                .postJson(
                        "/api/v1/events/" + tallinn.slug() + "/sessions", "[" + session(title, time, places + "") + "]")
                .body();
        tallinn.release();
        return body.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> plan(String id, String title, String time, String places) {
        return Client.launcher()
                .send(
                        "PUT",
                        "/api/v1/events/" + tallinn.slug() + "/sessions/" + id,
                        "application/json",
                        session(title, time, places));
    }

    private static String session(String title, String time, String places) {
        return "{\"kind\": \"presentation\", \"title\": {\"en\": \"" + title + "\"}, \"start\": \"2031-06-02T" + time
                + "\", \"minutes\": 60, \"places\": " + places + "}";
    }

    private static Guest comes(Guest guest) {
        guest.accepts("online");
        return guest;
    }

    private static String page(Guest guest) {
        return guest.client().get(guest.page() + "/sessions").body();
    }

    private static HttpResponse<String> presses(Guest guest, String button, String session) {
        return guest.client().submit(guest.page() + "/sessions", Map.of("do", button, "session", session));
    }

    private static String told(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").toString();
    }

    private boolean taken(Guest guest, String session) {
        for (int i = 0; i < PATIENCE; i++) {
            if (page(guest).contains("Give my place back")) {
                return true;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return signedUp(session).isEmpty();
    }

    private static List<String> signedUp(String session) {
        return Database.column(
                "select count(*) || ' ' || state from session_signups where session_id = ?::uuid group by state order by state",
                session);
    }

    private static List<String> counted(String session) {
        return Database.column(
                "select taken || ' of ' || capacity || ', waiting ' || waiting from session_places where session_id = ?::uuid",
                session);
    }
}
