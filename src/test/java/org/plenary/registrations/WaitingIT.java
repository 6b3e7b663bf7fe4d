package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;
import org.plenary.identity.Purpose;

/** One place on site, and several who want it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WaitingIT {
    private static final int PATIENCE = 100;

    private final Dialogue tallinn = Dialogue.published();
    private final List<String> others = tallinn.colleagues(3);
    private final String ana = tallinn.ana();
    private final String luc = tallinn.luc();

    @Test
    void whoHoldsASeatComesAlsoWhenAllPlacesAreTaken() {
        invited(ana, luc);
        tallinn.capacity(2);

        answer(ana, "on-site");
        answer(luc, "on-site");

        assertThat(tallinn.registered(ana)).containsExactly("registered on-site");
        assertThat(tallinn.registered(luc)).containsExactly("registered on-site");
        assertThat(tallinn.places()).containsExactly("2 0");
    }

    @Test
    void whoCameBackWaitsAndIsOfferedThePlaceThatBecomesFree() {
        lucWaitsForAnasPlace();
        assertThat(page(luc)).contains("You are on the waiting list", "You are number 1 on the waiting list");
        assertThat(mails(luc)).contains("place-awaited");

        answer(ana, "decline");

        awaitOffer(luc);
        assertThat(tallinn.places()).as("the offer keeps the place").containsExactly("1 0");
        assertThat(page(luc)).contains("A place is free for you", "The place is kept for you until");
        assertThat(mails(luc)).contains("place-offered");

        assertThat(told(change(luc, "take"))).isEqualTo("registrations.taken");
        assertThat(told(change(luc, "take"))).isEqualTo("registrations.same");

        assertThat(tallinn.registered(luc)).containsExactly("registered on-site");
        assertThat(tallinn.state(luc)).containsExactly("accepted on-site");
        assertThat(tallinn.places()).containsExactly("1 0");
        assertThat(trail(luc))
                .containsSubsequence(
                        "registration.waits",
                        "registration.place-offered",
                        "registration.offer-accepted",
                        "registration.confirmed");
    }

    @Test
    void aPlaceThatIsPassedOnGoesToTheNextByPriorityThenTime() {
        lucWaitsForAnasPlace();
        others.forEach(this::waits);
        Database.change(
                "update registrations r set priority = 5 from people p where p.id = r.person_id and p.email = ?::citext",
                others.get(1));
        assertThat(page(others.get(1))).contains("You are number 1 on the waiting list");
        assertThat(page(luc)).contains("You are number 2 on the waiting list");

        answer(ana, "decline");
        awaitOffer(others.get(1));
        change(others.get(1), "leave");

        awaitOffer(luc);
        assertThat(tallinn.registered(others.get(1))).containsExactly("cancelled on-site");
        assertThat(tallinn.registered(others.get(0))).containsExactly("waiting on-site");
        assertThat(tallinn.places()).containsExactly("1 2");
    }

    @Test
    void anOfferThatIsNotTakenInTimeLapsesAndTheNextIsOfferedThePlace() {
        lucWaitsForAnasPlace();
        waits(others.get(0));
        answer(ana, "decline");
        awaitOffer(luc);

        Database.change(
                "update registrations r set offer_ends_at = now() - interval '1 minute' from people p"
                        + " where p.id = r.person_id and p.email = ?::citext",
                luc);
        assertThat(told(change(luc, "take"))).isEqualTo("registrations.offer-over");
        tallinn.capacity(2);

        awaitOffer(others.get(0));
        assertThat(tallinn.registered(luc)).containsExactly("cancelled on-site");
        assertThat(mails(luc)).contains("offer-lapsed");
        assertThat(trail(luc)).contains("registration.offer-lapsed");
    }

    @Test
    void whoWaitsTakesPartOnlineMeanwhileWithTheSeatTheyHaveOnline() {
        invited(ana, luc);
        answer(luc, "online");
        tallinn.capacity(1);

        assertThat(told(change(luc, "on-site"))).isEqualTo("registrations.waits");

        assertThat(tallinn.registered(luc)).containsExactly("waiting online");
        assertThat(Client.anybody().get(tallinn.registration(Purpose.JOIN, luc)).statusCode())
                .isEqualTo(200);
        assertThat(told(change(luc, "leave"))).isEqualTo("registrations.left");
        assertThat(tallinn.registered(luc)).containsExactly("registered online");
    }

    @Test
    void whoCancelsWhileWaitingLeavesTheListAlsoFromTheInvitation() {
        lucWaitsForAnasPlace();

        assertThat(answer(luc, "decline").statusCode()).isEqualTo(303);

        assertThat(tallinn.registered(luc)).containsExactly("cancelled on-site");
        assertThat(tallinn.places()).containsExactly("1 0");
    }

    @Test
    void aSecondTabThatAsksAgainKeepsThePlaceInLine() {
        lucWaitsForAnasPlace();
        waits(others.get(0));
        List<String> since = since(luc);

        assertThat(told(answer(luc, "on-site"))).isEqualTo("registrations.waits");

        assertThat(since(luc)).isEqualTo(since);
        assertThat(page(luc)).contains("You are number 1 on the waiting list");
    }

    @Test
    void nobodyIsInvitedIntoAPlaceThatIsNotThere() {
        invited(ana);
        tallinn.capacity(1);

        invited(luc);

        assertThat(tallinn.state(luc)).containsAnyOf("queued online", "sent online");
        assertThat(tallinn.places()).containsExactly("1 0");
    }

    @Test
    void thereCannotBeFewerPlacesThanAreTaken() {
        invited(ana, luc);

        HttpResponse<String> answer = Client.launcher()
                .send("PUT", "/api/v1/events/" + tallinn.slug(), "application/json", """
                {"slug": "%s", "series": "regional-policy-dialogue", "title": {"en": "Tallinn dialogue"},
                 "startsOn": "2031-06-02", "zone": "Europe/Tallinn", "mode": "hybrid", "capacity": 1}
                """.formatted(tallinn.slug()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("2 places on site are taken already");
    }

    @Test
    void ofTwoConnectionsThatTakeTheLastPlaceOneWaitsAndFindsItTaken() throws Exception {
        lucWaitsForAnasPlace();
        waits(others.get(0));
        Database.change(
                "update events set ends_on = current_date - 1, starts_on = current_date - 1 where slug = ?",
                tallinn.slug());
        tallinn.capacity(2);
        ExecutorService people = Executors.newSingleThreadExecutor();
        try (Connection first = Server.database("postgres")) {
            first.setAutoCommit(false);
            register(first, luc);
            Future<Integer> second = people.submit(() -> {
                try (Connection connection = Server.database("postgres")) {
                    return register(connection, others.get(0));
                }
            });
            assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("places_enough");
        } finally {
            people.shutdownNow();
        }
        assertThat(tallinn.places()).containsExactly("2 1");
    }

    private static final String REGISTER =
            "update registrations r set state = 'registered', waiting_since = null from people p"
                    + " where p.id = r.person_id and p.email = ?::citext";

    private static int register(Connection connection, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REGISTER)) {
            statement.setString(1, person);
            return statement.executeUpdate();
        }
    }

    /** Ana has the only place, and Luc, who gave his back, wants one after all. */
    private void lucWaitsForAnasPlace() {
        invited(ana, luc);
        others.forEach(this::invited);
        others.forEach(other -> answer(other, "decline"));
        answer(ana, "on-site");
        answer(luc, "decline");
        tallinn.capacity(1);
        waits(luc);
    }

    private void waits(String person) {
        assertThat(told(answer(person, "on-site"))).isEqualTo("registrations.waits");
        assertThat(tallinn.registered(person)).containsExactly("waiting on-site");
    }

    private void invited(String... people) {
        tallinn.invite(people);
    }

    private HttpResponse<String> answer(String person, String reply) {
        return Client.anybody().submit(tallinn.invitation(person), Map.of("reply", reply));
    }

    private HttpResponse<String> change(String person, String reply) {
        return Client.anybody().submit(tallinn.registration(Purpose.REGISTRATION, person), Map.of("reply", reply));
    }

    private String page(String person) {
        return Client.anybody()
                .get(tallinn.registration(Purpose.REGISTRATION, person) + "?lang=en")
                .body();
    }

    /** The sentence that the next page begins with. */
    private static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("told="))
                .map(cookie -> cookie.replaceFirst("^told=\"?([a-z.-]+).*", "$1"))
                .findFirst()
                .orElse("");
    }

    private void awaitOffer(String person) {
        String offered = "select r.id from registrations r join people p on p.id = r.person_id"
                + " where p.email = ?::citext and r.offer_ends_at is not null";
        for (int i = 0; i < PATIENCE && Database.column(offered, person).isEmpty(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(Database.column(offered, person)).hasSize(1);
    }

    private List<String> since(String person) {
        return Database.column(
                "select r.waiting_since from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                person);
    }

    private List<String> mails(String person) {
        return Database.column("select kind from messages where recipient_address = ?::citext", person);
    }

    private List<String> trail(String person) {
        return Database.column(
                "select a.action from audit_entries a join registrations r on a.subject = 'registration ' || r.id"
                        + " join people p on p.id = r.person_id where p.email = ?::citext order by a.id",
                person);
    }
}
