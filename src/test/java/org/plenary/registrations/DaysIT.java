package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Two days in Tallinn; Ana comes on the first and takes part online on the second. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DaysIT {
    private static final String JSON = "application/json";
    private static final Map<String, String> SECOND_ONLINE = Map.of("2031-06-02", "on-site", "2031-06-03", "online");

    private final Dialogue tallinn = Dialogue.published();
    private final Guest ana = Guest.ana(tallinn);
    private final Client organiser =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String desk = "/desk/events/" + tallinn.slug() + "/registrations";
    private final String api = "/api/v1/events/" + tallinn.slug() + "/registrations";

    @BeforeEach
    void twoDaysAndPeopleSayOnWhichTheyCome() {
        Database.change(
                "update events set ends_on = starts_on + 1, per_day = true, capacity = 5 where slug = ?",
                tallinn.slug());
    }

    @Test
    void whoComesOnOneDayHasAPlaceAndIsCountedOnThatDay() {
        ana.accepts("on-site");
        assertThat(ana.sees()).contains("Your days", "name=\"2031-06-03\"");

        HttpResponse<String> answer = ana.client().submit(ana.page() + "/days", SECOND_ONLINE);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(online()).containsExactly("2031-06-03");
        assertThat(tallinn.places()).containsExactly("1 0");
        assertThat(tallinn.registered(ana.email())).containsExactly("registered on-site");
        assertThat(organiser.get(desk).body())
                .containsPattern("2 Jun[^:]*: 1 on site")
                .containsPattern("3 Jun[^:]*: 0 on site");
        assertThat(ana.client().get(ana.page() + "/data").body()).contains("\"onlineDays\":[\"2031-06-03\"]");
        assertThat(organiser.get(desk + ".csv").body()).contains("online_days", ",2031-06-03\r\n");
        assertThat(trail()).containsExactly("[] [2031-06-03]");
    }

    @Test
    void theSameAgainChangesNothingAndADayWithoutAChoiceStays() {
        ana.accepts("on-site");
        ana.client().submit(ana.page() + "/days", SECOND_ONLINE);

        ana.client().submit(ana.page() + "/days", SECOND_ONLINE);
        ana.client().submit(ana.page() + "/days", Map.of("2031-06-02", "on-site", "2031-07-01", "online"));

        assertThat(online()).containsExactly("2031-06-03");
        assertThat(trail()).hasSize(1);
    }

    @Test
    void onlineOnEveryDayGivesThePlaceBack() {
        ana.accepts("on-site");
        ana.client().submit(ana.page() + "/days", SECOND_ONLINE);

        ana.client().submit(ana.page() + "/days", Map.of("2031-06-02", "online"));

        assertThat(tallinn.registered(ana.email())).containsExactly("registered online");
        assertThat(tallinn.places()).containsExactly("0 0");
        assertThat(online()).isEmpty();
        assertThat(ana.sees()).doesNotContain("Your days");
        assertThat(ana.client().submit(ana.page() + "/days", SECOND_ONLINE).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoCancelsHasNoDays() {
        ana.accepts("on-site");
        ana.client().submit(ana.page() + "/days", SECOND_ONLINE);

        ana.accepts("decline");

        assertThat(online()).isEmpty();
        assertThatThrownBy(() ->
                        Database.change("insert into online_days values (?, date '2031-06-03')", UUID.fromString(id())))
                .hasStackTraceContaining("only who comes in person");
    }

    @Test
    void staffAndProgramsChooseOnTheirBehalf() {
        ana.accepts("on-site");
        String one = api + "/" + id() + "/days";
        assertThat(organiser.get(desk + "/" + id()).body()).contains("Your days");

        organiser.submit(desk + "/" + id() + "/days", SECOND_ONLINE);
        assertThat(Client.launcher().get(one).body()).isEqualTo("{\"online\":[\"2031-06-03\"]}");

        assertThat(Client.launcher()
                        .send("PUT", one, JSON, "{\"online\": [\"2031-06-02\"]}")
                        .body())
                .isEqualTo("{\"online\":[\"2031-06-02\"]}");
        assertThat(Client.launcher().send("PUT", one, JSON, "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void anEventThatDoesNotAskForDaysHasNone() {
        Database.change("update events set per_day = false where slug = ?", tallinn.slug());
        ana.accepts("on-site");

        assertThat(ana.sees()).doesNotContain("Your days");
        assertThat(ana.client().submit(ana.page() + "/days", SECOND_ONLINE).statusCode())
                .isEqualTo(409);
        assertThat(online()).isEmpty();
    }

    private List<String> online() {
        return Database.column(
                "select day from online_days where registration_id = ? order by day", UUID.fromString(id()));
    }

    private List<String> trail() {
        return Database.column(
                "select (before ->> 'online') || ' ' || (after ->> 'online') from audit_entries where event = ?"
                        + " and action = 'registration.days' order by id",
                tallinn.slug());
    }

    private String id() {
        return Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                        ana.email())
                .get(0);
    }
}
