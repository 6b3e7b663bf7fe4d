package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;

/** Many who want the last seats at once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DelegationsIT {
    private static final int MANY = 12;
    private static final String TAKE =
            "update invitations set state = 'queued', queued_at = now(), seat = 'on-site' where id = ?";

    private final Dialogue tallinn = Dialogue.published();
    private final ExecutorService people = Executors.newFixedThreadPool(MANY);

    @AfterEach
    void everybodyGoes() {
        people.shutdownNow();
    }

    @Test
    void ofTwoConnectionsThatTakeTheLastSeatOneWaitsAndFindsItTaken() throws Exception {
        Future<Integer> luc = lucTakesASeatWhileAnaDoes(1);

        assertThatThrownBy(luc::get)
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("delegations_on_site_enough");
        assertThat(tallinn.held()).containsExactly("1 0");
        assertThat(tallinn.state(tallinn.luc())).containsExactly("revoked -");
    }

    @Test
    void ofTwoConnectionsThatTakeTheLastTwoSeatsBothGetOne() throws Exception {
        Future<Integer> luc = lucTakesASeatWhileAnaDoes(2);

        assertThat(luc.get()).isEqualTo(1);
        assertThat(tallinn.held()).containsExactly("2 0");
    }

    @Test
    void aFullMeetingTurnsNoInviteeAway() throws Exception {
        List<String> invited = invited();
        tallinn.seats(MANY, 0);

        List<Integer> answers = all(invited.stream()
                .<Callable<Integer>>map(person -> () -> answer(person, "on-site"))
                .toList());

        assertThat(answers).hasSize(MANY).containsOnly(303);
        assertThat(tallinn.held()).containsExactly(MANY + " 0");
    }

    @Test
    void ofManyWhoComeBackAtOnceAsManyGetASeatAsThereAre() throws Exception {
        List<String> invited = invited();
        invited.forEach(person -> answer(person, "decline"));
        assertThat(tallinn.held()).containsExactly("0 0");
        tallinn.seats(3, 2);

        List<Integer> answers = all(invited.stream()
                .<Callable<Integer>>map(person ->
                        () -> answer(person, invited.indexOf(person) % 2 == 0 ? "on-site" : "online"))
                .toList());

        assertThat(answers).hasSize(MANY).containsOnly(303, 409);
        assertThat(answers.stream().filter(status -> status == 303)).hasSize(5);
        assertThat(tallinn.held()).containsExactly("3 2");
        assertThat(Database.column(
                        "select seat from invitations where delegation_id = ? and seat is not null order by seat",
                        tallinn.delegation()))
                .containsExactly("on-site", "on-site", "on-site", "online", "online");
        assertThat(Database.column(
                        "select r.id from registrations r join events e on e.id = r.event_id where e.slug = ? and r.state = 'registered'",
                        tallinn.slug()))
                .hasSize(5);
    }

    /** Luc begins while Ana has a seat but has not committed yet. */
    private Future<Integer> lucTakesASeatWhileAnaDoes(int seats) throws Exception {
        tallinn.invite(tallinn.ana());
        tallinn.invite(tallinn.luc());
        tallinn.mailed();
        Database.change(
                "update invitations set state = 'revoked', revoked_at = now(), seat = null where delegation_id = ?",
                tallinn.delegation());
        tallinn.seats(seats, 0);
        try (Connection ana = Server.database("postgres")) {
            ana.setAutoCommit(false);
            take(ana, tallinn.ana());
            Future<Integer> luc = people.submit(() -> {
                try (Connection connection = Server.database("postgres")) {
                    return take(connection, tallinn.luc());
                }
            });
            assertThatThrownBy(() -> luc.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            ana.commit();
            return luc;
        }
    }

    private int take(Connection connection, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, tallinn.invitationId(person));
            return statement.executeUpdate();
        }
    }

    private List<String> invited() {
        List<String> colleagues = tallinn.colleagues(MANY);
        Client.launcher()
                .postJson(
                        "/api/v1/events/" + tallinn.slug() + "/invitations",
                        "{\"people\": [\"" + String.join("\", \"", colleagues) + "\"]}");
        return colleagues;
    }

    private int answer(String person, String reply) {
        return Client.anybody()
                .submit(tallinn.invitation(person), Map.of("reply", reply))
                .statusCode();
    }

    private List<Integer> all(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        List<Integer> answers = new java.util.ArrayList<>();
        for (Future<Integer> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
