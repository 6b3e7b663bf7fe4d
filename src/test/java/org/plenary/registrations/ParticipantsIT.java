package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;
import org.plenary.identity.Purpose;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** What staff see of the participants of an event, and do on their behalf. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ParticipantsIT {
    private static final Pattern NAME = Pattern.compile("<bdi>(Colleague \\d+|Dr Ana Kask|Luc Morel)</bdi>");

    private static final Pattern PERSON = Pattern.compile("\"person\":\"(luc|colleague-\\d)-");

    private final Dialogue tallinn = Dialogue.published();
    private final String ana = tallinn.ana();
    private final String luc = tallinn.luc();
    private final String session = Staff.session(Role.ORGANISER, "");
    private final Client organiser = Client.signedIn(session);
    private final String desk = "/desk/events/" + tallinn.slug() + "/registrations";
    private final String api = "/api/v1/events/" + tallinn.slug() + "/registrations";

    @BeforeEach
    void anaComesAndLucWaits() {
        tallinn.invite(ana, luc);
        answer(ana, "on-site");
        answer(luc, "decline");
        tallinn.capacity(1);
        answer(luc, "on-site");
    }

    @Test
    void theListShowsWhoComesAndWhoWaitsTheNewestFirst() {
        String page = organiser.get(desk).body();

        assertThat(names(page)).containsExactly("Luc Morel", "Dr Ana Kask");
        assertThat(page).contains("1 of 1 place on site is taken.", "1 person waits.", "Registered, on site");
    }

    @Test
    void theListIsNarrowedDownByWhatIsKnown() {
        assertThat(names(organiser.get(desk + "?state=waiting").body())).containsExactly("Luc Morel");
        assertThat(names(organiser.get(desk + "?state=registered&mode=on-site").body()))
                .containsExactly("Dr Ana Kask");
        assertThat(names(organiser.get(desk + "?q=morell").body())).containsExactly("Luc Morel");
        assertThat(names(organiser.get(desk + "?mode=online").body())).isEmpty();
        assertThat(names(organiser
                        .get(desk + "?region=central-and-eastern-europe&kind=national-centre")
                        .body()))
                .hasSize(2);
        assertThat(names(organiser.get(desk + "?region=africa").body())).isEmpty();
        assertThat(names(organiser.get(desk + "?organisation=nobody").body())).isEmpty();
    }

    @Test
    void pageByPageEverybodyIsSeenOnceAndInLineByPriorityThenTime() {
        List<String> waiting = tallinn.colleagues(5);
        tallinn.invite(waiting.toArray(String[]::new));
        waiting.forEach(person -> answer(person, "decline"));
        waiting.forEach(person -> answer(person, "on-site"));
        prefer(waiting.get(4), 3);

        List<String> seen = new ArrayList<>();
        String next = api + "?state=waiting&limit=2";
        while (!next.isEmpty()) {
            HttpResponse<String> page = Client.launcher().get(next);
            seen.addAll(found(PERSON, page.body()));
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("<https?://[^/]*(/[^>]*)>.*", "$1"))
                    .orElse("");
        }

        assertThat(seen)
                .containsExactly("colleague-5", "luc", "colleague-1", "colleague-2", "colleague-3", "colleague-4");
    }

    @Test
    void theListAsksTheDatabaseAsOftenForManyAsForTwo() {
        List<String> more = tallinn.colleagues(6);
        Queries.doNotGrowWith(
                () -> {
                    tallinn.invite(more.toArray(String[]::new));
                    more.forEach(person -> answer(person, "online"));
                    tallinn.mailed();
                },
                () -> organiser.get(desk));
    }

    @Test
    void staffChangeOnBehalfOfSomebodyAndItIsRecordedWhoDid() {
        HttpResponse<String> answer = organiser.submit(at(luc) + "/participation", Map.of("reply", "online"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(tallinn.registered(luc)).containsExactly("registered online");
        assertThat(Database.column(
                        "select distinct actor from audit_entries where event = ? and action = 'registration.confirmed'"
                                + " and subject = ?",
                        tallinn.slug(),
                        "registration " + id(luc)))
                .containsExactly("account " + Staff.accountOf(session));
    }

    @Test
    void severalAreCancelledAtOnceAndTheFreePlaceIsOfferedByHand() {
        HttpResponse<String> none = organiser.submit(desk, "do=offer&person=" + id(luc));
        assertThat(none.headers().allValues("Set-Cookie").toString()).contains("registrations.desk.done-none");
        Database.change("update events set offer_hours = 5 where slug = ?", tallinn.slug());

        tallinn.capacity(2);
        organiser.submit(desk, "do=offer&person=" + id(luc));

        assertThat(Database.column(
                        "select round(extract(epoch from offer_ends_at - offered_at) / 3600) from registrations where id = ?",
                        UUID.fromString(id(luc))))
                .containsExactly("5");
        organiser.submit(desk, "do=cancel&person=" + id(ana) + "&person=" + id(luc));
        assertThat(tallinn.registered(ana)).containsExactly("cancelled on-site");
        assertThat(tallinn.registered(luc)).containsExactly("cancelled on-site");
        assertThat(tallinn.places()).containsExactly("0 0");
    }

    @Test
    void noPlaceIsOfferedToWhomTheirOrganisationHasNoSeatFor() {
        tallinn.seats(1, 1);
        tallinn.capacity(2);

        HttpResponse<String> refused = organiser.submit(at(luc) + "/offers", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("There is no free seat of that kind.");
        assertThat(tallinn.registered(luc)).containsExactly("waiting on-site");
    }

    @Test
    void aFormWithoutOneOfItsButtonsOrWithNobodyInItChangesNothing() {
        assertThat(organiser.submit(desk, "person=" + id(ana)).statusCode()).isEqualTo(422);
        assertThat(organiser.submit(desk, "do=cancel&person=somebody").statusCode())
                .isEqualTo(409);

        assertThat(tallinn.registered(ana)).containsExactly("registered on-site");
    }

    @Test
    void priorityAndNoteAreKeptAndWhatIsOutOfRangeIsSaid() {
        assertThat(organiser
                        .submit(at(luc) + "/handling", Map.of("priority", "12", "note", "Speaks at the opening"))
                        .body())
                .contains("Expected a number from 0 to 9.", "Speaks at the opening");

        organiser.submit(at(luc) + "/handling", Map.of("priority", "7", "note", "Speaks at the opening"));

        assertThat(Database.column(
                        "select priority || ' ' || note from registrations where id = ?", UUID.fromString(id(luc))))
                .containsExactly("7 Speaks at the opening");
        assertThat(Client.anybody()
                        .get(tallinn.registration(Purpose.REGISTRATION, luc))
                        .body())
                .doesNotContain("Speaks at the opening");
    }

    @Test
    void theFileHasWhatThePageListsAndNoFormulas() {
        organiser.submit(at(luc) + "/handling", Map.of("note", "=1+1"));

        String file = organiser.get(desk + ".csv?state=waiting").body();

        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .contains("Luc Morel," + luc, ",waiting,on-site,", "'=1+1")
                .doesNotContain(ana);
        assertThat(Database.column(
                        "select after ->> 'rows' from audit_entries where event = ? and action = 'registrations.exported'",
                        tallinn.slug()))
                .containsExactly("1");
        assertThat(organiser.get(desk + ".vcf").statusCode()).isEqualTo(404);
    }

    @Test
    void programsDoTheSame() {
        String one = api + "/" + id(luc);
        assertThat(Client.launcher()
                        .send("PUT", one + "/handling", "application/json", "{\"priority\": 4, \"note\": \"VIP\"}")
                        .body())
                .contains("\"priority\":4", "\"note\":\"VIP\"", "\"state\":\"waiting\"");
        assertThat(Client.launcher().postJson(one + "/offers", "").statusCode()).isEqualTo(409);

        assertThat(Client.launcher()
                        .send("PUT", one + "/participation", "application/json", "{\"reply\": \"online\"}")
                        .body())
                .contains("\"state\":\"registered\"", "\"mode\":\"online\"");
        assertThat(Client.launcher().get(one).body()).contains("\"person\":\"" + luc + "\"");
    }

    private void prefer(String person, int priority) {
        Client.launcher()
                .send(
                        "PUT",
                        api + "/" + id(person) + "/handling",
                        "application/json",
                        "{\"priority\": " + priority + "}");
    }

    private void answer(String person, String reply) {
        Client.anybody().submit(tallinn.invitation(person), Map.of("reply", reply));
    }

    private String at(String person) {
        return desk + "/" + id(person);
    }

    private static String id(String person) {
        return Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                        person)
                .get(0);
    }

    private static List<String> names(String page) {
        return found(NAME, page);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
