package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Purpose;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Staff decide about Ngozi, who came on her own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApprovingIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Passerby ngozi = Passerby.ngozi(tallinn);
    private final Client organiser =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String desk = "/desk/events/" + tallinn.slug() + "/registrations";
    private final String api = "/api/v1/events/" + tallinn.slug() + "/registrations";

    @BeforeEach
    void registrationIsOpen() {
        Passerby.welcome(tallinn, true);
    }

    @Test
    void whoIsPendingHasNoPlaceNoLinkToJoinAndNoCalendar() {
        Guest guest = ngozi.registers("on-site");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("pending on-site");
        assertThat(tallinn.state(ngozi.email())).containsExactly("applied -");
        assertThat(tallinn.places()).containsExactly("0 0");
        assertThat(links()).containsExactly("registration");
        assertThat(ngozi.mails()).containsExactly("application", "approval-pending");
        assertThat(guest.sees())
                .contains("Your registration waits for approval", "No place is kept for you yet", Passerby.ORGANISATION)
                .doesNotContain("/j/", "webcal:");
        assertThat(organiser.get(desk + "?approval=awaited").body())
                .contains(ngozi.email(), "1 registration waits for a decision.", "Waiting for approval");
    }

    @Test
    void whoIsApprovedTakesPartAsTheyWantedTo() {
        Guest guest = ngozi.registers("on-site");

        assertThat(decide("approve", "")).isEqualTo("303 registrations.desk.decided.approve");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
        assertThat(tallinn.places()).containsExactly("1 0");
        assertThat(links()).containsExactly("calendar", "join", "registration");
        assertThat(ngozi.mails()).containsExactly("application", "approval-pending", "registration");
        assertThat(guest.sees()).contains("Your registration is confirmed");
        assertThat(trail())
                .containsSubsequence("registration.applied", "registration.confirmed", "registration.approved");
        assertThat(organiser.get(desk + "?approval=awaited").body()).doesNotContain(ngozi.email());
    }

    @Test
    void whoIsApprovedWhenThePlacesAreTakenWaitsForOne() {
        Guest guest = ngozi.registers("on-site");
        tallinn.capacity(0);

        decide("approve", "");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("waiting on-site");
        assertThat(tallinn.places()).containsExactly("0 1");
        assertThat(approval()).containsExactly("approved");
        assertThat(guest.sees()).contains("You are on the waiting list");
    }

    @Test
    void whoIsAskedAnswersInTheirWordsAndIsPendingAgain() {
        Guest guest = ngozi.registers("online");

        assertThat(decide("ask", "Whom do you\nrepresent?")).isEqualTo("303 registrations.desk.decided.ask");

        assertThat(ngozi.mails()).contains("approval-question");
        assertThat(guest.sees()).contains("The organisers have a question", ">Whom do you</p>", ">represent?</p>");
        assertThat(organiser.get(desk + "?approval=awaited").body()).doesNotContain(ngozi.email());
        assertThat(guest.client()
                        .submit(guest.page(), Map.of("reply", "explain", "words", " "))
                        .statusCode())
                .isEqualTo(422);

        Map<String, String> reply = Map.of("reply", "explain", "words", "The pupils of <i>Lagos</i>");
        assertThat(told(guest.client().submit(guest.page(), reply))).isEqualTo("303 registrations.explained");
        assertThat(told(guest.client().submit(guest.page(), reply))).isEqualTo("303 registrations.same");

        assertThat(approval()).containsExactly("pending");
        assertThat(guest.sees()).contains("Your registration waits for approval");
        assertThat(organiser.get(desk + "/" + id()).body())
                .contains("Whom do you", "The pupils of &lt;i&gt;Lagos&lt;/i&gt;");
        assertThat(trail()).containsSubsequence("registration.asked-back", "registration.replied");
    }

    @Test
    void whoIsAskedMayAlsoChangeTheFormAndIsPendingAgain() {
        String job = form.asks("text", "What do you work on?");
        Guest guest = ngozi.registers("online");
        guest.sends(Map.of(job, "Courses"));
        decide("ask", "What courses?");

        guest.sends(Map.of(job, "Courses in Yoruba"));

        assertThat(approval()).containsExactly("pending");
    }

    @Test
    void whoIsRefusedHearsWhyAndIsOut() {
        Guest guest = ngozi.registers("on-site");
        assertThat(decide("refuse", "")).startsWith("422");

        assertThat(decide("refuse", "This meeting is for partners only."))
                .isEqualTo("303 registrations.desk.decided.refuse");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("cancelled on-site");
        assertThat(approval()).containsExactly("refused");
        assertThat(ngozi.mails()).contains("approval-refused");
        assertThat(guest.sees())
                .contains("Your registration was not approved", "This meeting is for partners only.")
                .doesNotContain("Register again");
        assertThat(guest.client().get(tallinn.invitation(ngozi.email())).statusCode())
                .isEqualTo(404);
        assertThat(guest.client()
                        .submit(guest.page(), Map.of("reply", "on-site"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(told(ngozi.confirms())).isEqualTo("303 ");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("cancelled on-site");
    }

    @Test
    void anApprovedAnswerThatChangesIsToBeApprovedAgainAndThePlaceStays() {
        String job = form.asks("text", "What do you work on?");
        String school = form.asks("text", "Where?");
        Guest guest = ngozi.registers("on-site");
        guest.sends(Map.of(job, "Courses"));
        decide("approve", "");

        guest.sends(Map.of(job, "Courses", school, "Lagos"));
        assertThat(approval()).as("a new answer to what was not answered").containsExactly("approved");

        guest.sends(Map.of(job, "Arms", school, "Lagos"));
        assertThat(approval()).containsExactly("again");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
        assertThat(guest.sees()).contains("Your changed answers are being looked at", "You keep your place meanwhile.");
        assertThat(organiser.get(desk + "?approval=awaited").body()).contains(ngozi.email(), "Changed after approval");

        decide("approve", "");
        assertThat(approval()).containsExactly("approved");
        assertThat(tallinn.places()).containsExactly("1 0");
    }

    @Test
    void anApprovalThatIsTakenBackAfterAChangeFreesThePlace() {
        String job = form.asks("text", "What do you work on?");
        Guest guest = ngozi.registers("on-site");
        guest.sends(Map.of(job, "Courses"));
        decide("approve", "");
        guest.sends(Map.of(job, "Arms"));

        decide("refuse", "Not at this meeting.");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("cancelled on-site");
        assertThat(tallinn.places()).containsExactly("0 0");
        assertThat(guest.client()
                        .get(tallinn.registration(Purpose.JOIN, ngozi.email()))
                        .body())
                .doesNotContain("https://meet.plenary.example/room");
    }

    @Test
    void whoCancelsWhilePendingAndComesBackIsPendingAnew() {
        Guest guest = ngozi.registers("on-site");
        guest.client().submit(guest.page(), Map.of("reply", "decline"));
        assertThat(tallinn.registered(ngozi.email())).containsExactly("cancelled on-site");
        assertThat(approval()).containsExactly("none");
        assertThat(decide("approve", "")).startsWith("409");

        assertThat(told(guest.client().submit(guest.page(), Map.of("reply", "online"))))
                .isEqualTo("303 registrations.pending");

        assertThat(tallinn.registered(ngozi.email())).containsExactly("pending online");
        assertThat(approval()).containsExactly("pending");
    }

    @Test
    void whoDecidesAboutWhatIsDecidedByNowIsTold() {
        ngozi.registers("on-site");
        String seen = round();
        decide("ask", "Whom do you represent?");

        HttpResponse<String> late =
                organiser.submit(desk + "/" + id() + "/approval", Map.of("do", "approve", "round", seen, "words", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody has decided this in the meantime");
        assertThat(approval()).containsExactly("asked");
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        ExecutorService staff = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 5; i++) {
                Passerby each = Passerby.ngozi(tallinn);
                each.registers("on-site");
                String at = desk + "/" + id(each) + "/approval";
                String seen = round(each);
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : staff.invokeAll(List.of(
                        decision(at, Map.of("do", "approve", "round", seen)),
                        decision(at, Map.of("do", "refuse", "round", seen, "words", "No."))))) {
                    answers.add(answer.get());
                }

                assertThat(answers).containsExactlyInAnyOrder(303, 409);
                assertThat(tallinn.registered(each.email()))
                        .containsExactly(answers.get(0) == 303 ? "registered on-site" : "cancelled on-site");
            }
        } finally {
            staff.shutdownNow();
        }
    }

    @Test
    void severalAreApprovedAtOnce() {
        ngozi.registers("on-site");
        Passerby other = Passerby.ngozi(tallinn);
        other.registers("online");

        String told = told(organiser.submit(desk, "do=approve&person=" + id() + "&person=" + id(other)));

        assertThat(told).isEqualTo("303 registrations.desk.done-all");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
        assertThat(tallinn.registered(other.email())).containsExactly("registered online");
        assertThat(told(organiser.submit(desk, "do=approve&person=" + id())))
                .isEqualTo("303 registrations.desk.done-none");
    }

    @Test
    void aButtonThatIsNoneDecidesNothing() {
        ngozi.registers("on-site");

        assertThat(decide("", "Hello")).startsWith("422");
        assertThat(organiser
                        .submit(desk + "/" + id() + "/approval", Map.of("do", "approve"))
                        .statusCode())
                .as("without the step that was seen")
                .isEqualTo(409);

        assertThat(approval()).containsExactly("pending");
    }

    @Test
    void theApiDoesTheSameAndOnlyOnce() {
        ngozi.registers("on-site");
        String at = api + "/" + id() + "/approval";
        Client program =
                Client.launcher().with("Idempotency-Key", UUID.randomUUID().toString());
        String ask = "{\"decision\": \"ask\", \"words\": \"Whom do you represent?\", \"round\": 1}";

        assertThat(program.postJson(at, ask).body()).contains("\"state\":\"asked\"", "\"round\":2");
        assertThat(program.postJson(at, ask).body()).contains("\"state\":\"asked\"", "\"round\":2");
        assertThat(Client.launcher().postJson(at, ask).statusCode()).isEqualTo(409);
        assertThat(Client.launcher().postJson(at, "{\"decision\": \"hug\"}").statusCode())
                .isEqualTo(422);
        assertThat(Client.launcher().postJson(at, "{\"decision\": \"refuse\"}").statusCode())
                .isEqualTo(422);
        assertThat(Client.launcher().get(api + "?approval=asked").body()).contains(ngozi.email());
        assertThat(Client.launcher().get(at).body())
                .contains("\"words\":\"Whom do you represent?\"", "\"organisation\":\"" + Passerby.ORGANISATION + "\"");

        assertThat(Client.launcher().postJson(at, "{\"decision\": \"approve\"}").body())
                .contains("\"state\":\"approved\"");
        assertThat(tallinn.registered(ngozi.email())).containsExactly("registered on-site");
    }

    private static Callable<Integer> decision(String at, Map<String, String> form) {
        Client each = Client.signedIn(Staff.session(Role.ORGANISER, ""));
        return () -> each.submit(at, form).statusCode();
    }

    /** As somebody who has just looked. @return status, and the sentence the next page begins with */
    private String decide(String button, String words) {
        return told(organiser.submit(
                desk + "/" + id() + "/approval", Map.of("do", button, "words", words, "round", round())));
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("told="))
                        .map(cookie -> cookie.replaceFirst("^told=\"?([a-z.-]+).*", "$1"))
                        .findFirst()
                        .orElse("");
    }

    private String id() {
        return id(ngozi);
    }

    private String id(Passerby who) {
        return of(who, "r.id").get(0);
    }

    private String round() {
        return round(ngozi);
    }

    private String round(Passerby who) {
        return of(who, "r.approval_round").get(0);
    }

    private List<String> approval() {
        return of(ngozi, "r.approval");
    }

    private static List<String> of(Passerby who, String column) {
        return Database.column(
                "select " + column
                        + " from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                who.email());
    }

    private List<String> links() {
        return Database.column(
                "select l.purpose from access_links l join registrations r on l.subject_id in (r.id, r.person_id)"
                        + " join people p on p.id = r.person_id where p.email = ?::citext order by l.purpose",
                ngozi.email());
    }

    private List<String> trail() {
        return Database.column(
                "select a.action from audit_entries a where a.subject = ? order by a.id", "registration " + id());
    }
}
