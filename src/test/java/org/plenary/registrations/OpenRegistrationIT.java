package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Ngozi was not invited, and registers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenRegistrationIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Passerby ngozi = Passerby.ngozi(tallinn);
    private final Client organiser =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String settings = "/desk/events/" + tallinn.slug() + "/open-registration";

    @Test
    void thePublicPageOffersItOnlyWhenTheEventWantsIt() {
        String event = "/events/" + tallinn.slug();
        assertThat(ngozi.client().get(event).body()).doesNotContain(ngozi.page());
        assertThat(ngozi.client().get(ngozi.page()).statusCode()).isEqualTo(404);
        assertThat(ngozi.asks().statusCode()).isEqualTo(404);

        organiser.submit(settings, Map.of("on", "yes", "until", "2031-06-02", "approval", "yes"));

        assertThat(ngozi.client().get(event).body()).contains(ngozi.page());
        assertThat(ngozi.client().get(ngozi.page()).body())
                .contains("Until the end of", "the organisers look at your registration");
        assertThat(Client.launcher()
                        .get("/api/v1/events/" + tallinn.slug() + "/open-registration")
                        .body())
                .isEqualTo("{\"approval\":true,\"open\":true,\"until\":\"2031-06-02\"}");
    }

    @Test
    void itEndsWithItsLastDayAndWhoAskedInTimeMayConfirmLater() {
        Passerby.welcome(tallinn, false);
        ngozi.asks();
        HttpResponse<String> late = organiser.submit(settings, Map.of("on", "yes", "until", "2031-07-01"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("This is after the last day of the event.", "value=\"2031-07-01\"");

        organiser.submit(settings, Map.of("on", "yes", "until", LocalDate.EPOCH.toString()));

        assertThat(ngozi.client().get("/events/" + tallinn.slug()).body()).doesNotContain(ngozi.page());
        assertThat(ngozi.client().get(ngozi.page()).body()).contains("Registration is closed");
        HttpResponse<String> again = ngozi.asks();
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Registration is closed");
        assertThat(ngozi.confirms().statusCode()).isEqualTo(303);
    }

    @Test
    void nothingIsKeptAsARegistrationBeforeAButtonConfirmsTheAddress() {
        Passerby.welcome(tallinn, false);
        assertThat(told(ngozi.asks())).isEqualTo("303 " + ngozi.page() + "/sent");
        assertThat(ngozi.mails()).containsExactly("application");

        String link = ngozi.link();
        assertThat(Client.anybody().get(link).body()).contains(Passerby.ORGANISATION, "value=\"confirm\"");
        assertThat(Client.anybody().head(link).statusCode()).isEqualTo(200);
        HttpResponse<String> scanner = Client.anybody().submit(link, Map.of());

        assertThat(scanner.statusCode()).isEqualTo(422);
        assertThat(known()).isEmpty();

        assertThat(told(ngozi.confirms())).isEqualTo("303 " + tallinn.invitation(ngozi.email()));

        assertThat(known()).containsExactly("Ngozi Adeyemi en Europe/Tallinn guests-africa");
        assertThat(tallinn.state(ngozi.email())).containsExactly("applied -");
        assertThat(tallinn.registered(ngozi.email())).isEmpty();
        assertThat(kept()).containsExactly("-  " + Passerby.ORGANISATION);
    }

    @Test
    void confirmingAgainLeadsWhereItLedToOrToTheRegistration() {
        Passerby.welcome(tallinn, false);
        ngozi.asks();
        HttpResponse<String> first = ngozi.confirms();

        assertThat(told(ngozi.confirms())).isEqualTo(told(first));
        assertThat(ngozi.client().get(ngozi.link()).body()).contains("Your address is confirmed");

        Guest guest = new Guest(tallinn, ngozi.email(), ngozi.client());
        assertThat(guest.accepts("on-site")).isEqualTo(guest.page());
        assertThat(told(ngozi.confirms())).isEqualTo("303 " + guest.page());
        assertThat(known()).hasSize(1);
    }

    @Test
    void twoLinksConfirmedAtOnceMakeOnePersonAndOneInvitation() throws Exception {
        Passerby.welcome(tallinn, false);
        ngozi.asks();
        String first = ngozi.link();
        Database.change(
                "update applications set asked_at = asked_at - interval '1 minute' where email = ?::citext",
                ngozi.email());
        ngozi.asks();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            for (Future<HttpResponse<String>> answer :
                    hands.invokeAll(List.of(confirming(first), confirming(ngozi.link())))) {
                assertThat(told(answer.get())).isEqualTo("303 " + tallinn.invitation(ngozi.email()));
            }
        } finally {
            hands.shutdownNow();
        }

        assertThat(known()).hasSize(1);
        assertThat(tallinn.state(ngozi.email())).containsExactly("applied -");
    }

    private static Callable<HttpResponse<String>> confirming(String link) {
        return () -> Client.anybody().submit(link, Map.of("do", "confirm"));
    }

    @Test
    void whoIsInvitedHearsTheSameOnThePageAndGetsTheirOwnLinkByMail() {
        Passerby.welcome(tallinn, true);
        tallinn.invite(tallinn.ana());
        Passerby ana = Passerby.of(tallinn, tallinn.ana());

        assertThat(told(ana.asks())).isEqualTo(told(ngozi.asks()));

        assertThat(ana.mails()).containsExactly("invitation", "own-link");
        assertThat(letter(ana)).contains("You have a link already", tallinn.invitation(ana.email()));
        assertThat(letter(ngozi))
                .contains("Please confirm your address", ngozi.link())
                .doesNotContain("Ngozi", Passerby.ORGANISATION);
        assertThat(tallinn.state(ana.email())).containsAnyOf("queued on-site", "sent on-site");
    }

    @Test
    void whoIsKnownStaysAsTheyAreKnown() {
        Passerby.welcome(tallinn, false);
        Passerby luc = Passerby.of(tallinn, tallinn.luc());
        luc.asks();

        Guest guest = luc.registers("online");

        assertThat(tallinn.registered(luc.email())).containsExactly("registered online");
        assertThat(guest.sees()).contains("Luc Morel", "National Centre").doesNotContain("Ngozi");
    }

    @Test
    void whoAsksOftenGetsThreeMailsADayAndADoubleClickIsOne() {
        Passerby.welcome(tallinn, false);
        for (int i = 0; i < 5; i++) {
            assertThat(told(ngozi.asks())).isEqualTo("303 " + ngozi.page() + "/sent");
            ngozi.asks();
            Database.change(
                    "update applications set asked_at = asked_at - interval '1 minute' where email = ?::citext",
                    ngozi.email());
        }

        assertThat(ngozi.mails()).containsExactly("application", "application", "application");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        Passerby.welcome(tallinn, false);

        HttpResponse<String> answer = ngozi.asks(Map.of(
                "email", "ngozi at school", "organisation", "<b>", "region", "mars", "familyName", "x".repeat(301)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "href=\"#email\"",
                        "href=\"#region\"",
                        "href=\"#familyName\"",
                        "ngozi at school",
                        "value=\"&lt;b>\"");
        assertThat(ngozi.asks(Map.of("givenName", "Ngo\u0000zi")).statusCode()).isEqualTo(422);
        for (String address :
                List.of("ngo\u0000zi@school.example", "ngo[zi]@school.example", "n".repeat(65) + "@x.example")) {
            assertThat(ngozi.asks(Map.of("email", address)).body()).contains("Expected a mail address");
        }
        assertThat(ngozi.mails()).isEmpty();
    }

    @Test
    void whoCameOnTheirOwnTakesAPlaceAndWaitsWhenThereIsNone() {
        Passerby.welcome(tallinn, false);
        tallinn.capacity(1);

        Guest first = ngozi.registers("on-site");
        Passerby second = Passerby.ngozi(tallinn);
        second.registers("on-site");

        assertThat(first.sees()).contains("Your registration is confirmed", Passerby.ORGANISATION);
        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
        assertThat(tallinn.registered(second.email())).containsExactly("waiting on-site");
        assertThat(tallinn.places()).containsExactly("1 1");
        assertThat(organiser
                        .get("/desk/events/" + tallinn.slug() + "/registrations?kind=guests")
                        .body())
                .contains(ngozi.email(), Passerby.ORGANISATION);
    }

    @Test
    void guestsAreNotUndecidedAndNameNobodyElse() {
        Passerby.welcome(tallinn, false);
        Guest guest = ngozi.registers("online");
        String link = tallinn.invitation(ngozi.email());

        assertThat(guest.client().get(link).body()).doesNotContain("value=\"tentative\"", "value=\"delegate\"");
        assertThat(guest.client().submit(link, Map.of("reply", "tentative")).statusCode())
                .isEqualTo(409);
        assertThat(guest.client().get(link + "/delegation").statusCode()).isEqualTo(404);
        assertThat(guest.client()
                        .submit(link + "/delegation", Map.of("familyName", "Luc", "email", "luc@school.example"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aLaterInvitationOfStaffTakesOverAndGivesASeat() {
        Passerby.welcome(tallinn, true);
        ngozi.registers("on-site");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("pending on-site");

        HttpResponse<String> answer = organiser.submit(
                "/desk/events/" + tallinn.slug() + "/invitees/" + tallinn.invitationId(ngozi.email()) + "/sending",
                Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(tallinn.state(ngozi.email())).containsAnyOf("queued on-site", "sent on-site");
        new Guest(tallinn, ngozi.email(), ngozi.client()).accepts("on-site");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
    }

    private List<String> known() {
        return Database.column(
                "select p.given_name || ' ' || p.family_name || ' ' || p.language || ' ' || p.zone || ' ' || o.code"
                        + " from people p join organisations o on o.id = p.organisation_id where p.email = ?::citext",
                ngozi.email());
    }

    /** Name, address and organisation of what was asked for the dialogue. */
    private List<String> kept() {
        return Database.column(
                "select coalesce(a.email::text, '-') || ' ' || a.given_name || ' ' || a.organisation from applications a"
                        + " join events e on e.id = a.event_id where e.slug = ?",
                tallinn.slug());
    }

    /** The newest mail to somebody, as the desk shows it. */
    private String letter(Passerby person) {
        String id = Database.column(
                        "select id from messages where recipient_address = ?::citext and event = ? and kind <> 'invitation'"
                                + " order by queued_at desc limit 1",
                        person.email(),
                        tallinn.slug())
                .get(0);
        return Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""))
                .get("/desk/mail/" + id + "/html")
                .body();
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
