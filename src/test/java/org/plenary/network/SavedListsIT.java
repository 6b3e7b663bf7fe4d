package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SavedListsIT {
    private final Staffed staff = new Staffed();
    private final String name = "List " + staff.mark;

    @Test
    void aChoiceIsSavedOpenedRenamedAndRemoved() {
        String code = staff.organisation("Centre of Tallinn");
        staff.person(code, "Ana", "Kask");
        String list = save(Map.of("name", name, "organisation", code));

        assertThat(staff.desk.get("/desk/network/people?list=" + list).body())
                .contains("Ana Kask", "1–1 of 1", "Rename or remove the list " + name);

        staff.person(code, "Peeter", "Kask");
        assertThat(staff.desk.get("/desk/network/people?list=" + list).body()).contains("1–2 of 2");

        staff.desk.submit("/desk/network/lists/" + list, Map.of("name", "New " + name));
        assertThat(names()).contains("New " + name);

        staff.desk.submit("/desk/network/lists/" + list + "/removal", Map.of());
        assertThat(names()).doesNotContain("New " + name);
        assertThat(staff.desk.get("/desk/network/people?list=" + list).body()).contains("Nothing was found");
    }

    @Test
    void aListMadeFromAnotherGoesOnAskingWhatThatOneAsked() {
        String code = staff.organisation("Centre of Tallinn");
        staff.person(code, "Ana", "Kask");
        staff.person(code, "Peeter", "Tamm");
        String all = save(Map.of("name", name, "organisation", code));
        String some = save(Map.of("name", "Some " + name, "list", all, "q", "kask"));

        staff.desk.submit("/desk/network/lists/" + all + "/removal", Map.of());

        assertThat(staff.desk.get("/desk/network/people?list=" + some).body()).contains("Ana Kask", "1–1 of 1");
    }

    @Test
    void aNameIsGivenOnceAndAListChoosesSomething() {
        save(Map.of("name", name, "region", "africa"));

        assertThat(refused(Map.of("name", name.toUpperCase(Locale.ROOT), "region", "africa")))
                .contains("Another list has this name");
        assertThat(refused(Map.of("name", "", "region", "africa"))).contains("id=\"name-error\"");
        assertThat(refused(Map.of("name", "All of them"))).contains("A list of everybody needs no name");
    }

    @Test
    void peopleAreChosenByWhatOtherComponentsKnow() {
        Dialogue dialogue = Dialogue.published();
        dialogue.invite(dialogue.ana());
        String at = "/desk/network/people?q=" + dialogue.ana() + "&";

        assertThat(staff.desk.get(at + "invited=" + dialogue.slug()).body()).contains("1–1 of 1");
        assertThat(staff.desk.get(at + "unanswered=" + dialogue.slug()).body()).contains("1–1 of 1");
        assertThat(staff.desk.get(at + "accepted=" + dialogue.slug()).body()).contains("Nothing was found");
        assertThat(staff.desk.get(at + "attended=" + dialogue.slug()).body()).contains("Nothing was found");
        assertThat(staff.desk.get(at + "invited=no-such-event").body()).contains("Nothing was found");

        Database.change("""
                with registered as (
                    insert into registrations (id, event_id, person_id, mode, state, registered_at, changed_at)
                    select gen_random_uuid(), e.id, ?, 'online', 'registered', now(), now() from events e where e.slug = ?
                    returning id)
                insert into attendances select gen_random_uuid(), id, gen_random_uuid(), 'online', 'click', now(), now()
                from registered
                """, staff.id(dialogue.ana()), dialogue.slug());
        assertThat(staff.desk.get(at + "attended=" + dialogue.slug()).body()).contains("1–1 of 1");
    }

    @Test
    void everybodyOnAListIsInvited() {
        Dialogue dialogue = Dialogue.published();
        String code = staff.organisation("Centre of Tallinn");
        String ana = staff.person(code, "Ana", "Kask");
        String list = save(Map.of("name", name, "organisation", code));
        String invitations = "/desk/events/" + dialogue.slug() + "/invitations";

        assertThat(staff.desk.get(invitations + "?list=" + list).body())
                .contains("Ana Kask", "<input type=\"hidden\" name=\"list\" value=\"" + list + "\">");
        staff.desk.submit(invitations + "/campaigns", Map.of("everybody", "listed", "list", list));

        assertThat(Database.column(
                        "select p.email::text from invitations i join people p on p.id = i.person_id"
                                + " join events e on e.id = i.event_id where e.slug = ?",
                        dialogue.slug()))
                .containsExactly(ana);
    }

    @Test
    void everybodyOnAListIsInvitedThroughTheApiToo() {
        Dialogue dialogue = Dialogue.published();
        String code = staff.organisation("Centre of Tallinn");
        String ana = staff.person(code, "Ana", "Kask");
        String peeter = staff.person(code, "Peeter", "Tamm");
        String list = save(Map.of("name", name, "organisation", code));

        HttpResponse<String> answer = invite(dialogue, "{\"list\": \"" + list + "\"}");

        assertThat(answer.body()).isEqualTo("{\"queued\":2}");
        assertThat(List.of(dialogue.state(ana), dialogue.state(peeter)))
                .allSatisfy(state -> assertThat(state).hasSize(1).doesNotContain("draft -"));
    }

    @Test
    void aListThatIsNotThereAndPeopleBesideAListAreRefused() {
        Dialogue dialogue = Dialogue.published();
        String list = save(Map.of("name", name, "region", "africa"));

        assertThat(invite(dialogue, "{\"list\": \"00000000-0000-0000-0000-000000000000\"}")
                        .body())
                .contains("\"status\":422", "#/list", "There is no list with this id");
        assertThat(List.of(
                        invite(dialogue, "{}").body(),
                        invite(dialogue, "{\"people\": [\"" + dialogue.ana() + "\"], \"list\": \"" + list + "\"}")
                                .body()))
                .allSatisfy(body -> assertThat(body).contains("\"status\":422", "#/people", "either people or a list"));
        assertThat(dialogue.state(dialogue.ana())).isEmpty();
    }

    @Test
    void listsAreKeptThroughTheApi() {
        Client api = Client.launcher();
        String json = "{\"name\":\"" + name + "\",\"filter\":{\"kind\":\"national-centre\",\"region\":\"africa\"}}";

        HttpResponse<String> saved = api.postJson("/api/v1/lists", json);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        String address = saved.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        assertThat(api.get("/api/v1/lists").body()).contains(json.substring(1, 20));
        assertThat(api.send("PUT", address, "application/json", "{\"name\":\"Other " + name + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.send("DELETE", address, "application/json", "").statusCode())
                .isEqualTo(204);
        assertThat(names()).doesNotContain(name, "Other " + name);
    }

    @Test
    void aDirectoryWithMoreListsAsksTheDatabaseAsOften() {
        Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));

        Queries.doNotGrowWith(
                () -> {
                    save(Map.of("name", name + " a", "region", "africa"));
                    save(Map.of("name", name + " b", "region", "africa"));
                },
                () -> assertThat(desk.get("/desk/network/people").statusCode()).isEqualTo(200));
    }

    private String save(Map<String, String> said) {
        HttpResponse<String> answer = staff.desk.submit("/desk/network/lists", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceFirst(".*list=", "");
    }

    private static HttpResponse<String> invite(Dialogue dialogue, String whom) {
        return Client.launcher().postJson("/api/v1/events/" + dialogue.slug() + "/invitations", whom);
    }

    private String refused(Map<String, String> said) {
        HttpResponse<String> answer = staff.desk.submit("/desk/network/lists", said);
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private static List<String> names() {
        return Database.column("select name from saved_lists");
    }
}
