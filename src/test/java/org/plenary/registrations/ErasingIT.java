package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Mentions;
import org.plenary.Server;
import org.plenary.mail.Post;

/** Zenobia asks to be erased, after a life in which her name went everywhere. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErasingIT {
    private static final String HEAD = "organisation_id,given_name,family_name,email,position,language,time_zone\n";
    private static final String CSV = "text/csv";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Quillfeather" + mark;
    private final String domain = Post.domain("erased");
    private final String email = "zenobia." + mark + "@" + domain;
    private final String other = "z.quill." + mark + "@" + domain;
    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final String job = form.asks("text", "What do you work on?");
    private final Client program = Client.launcher();
    private final Guest zenobia = new Guest(tallinn, email, Client.anybody().with("Cookie", "lang=en"));

    @Test
    void nothingSaysWhoItWas() {
        UUID person = lives();
        assertThat(Mentions.of(name, email, other))
                .contains(
                        "answer_sheets.draft",
                        "given_answers.value",
                        "import_rows.label",
                        "imports.content",
                        "incoming_mails.body",
                        "invitations.decline_reason",
                        "merges.gone",
                        "messages.recipient_address",
                        "messages.recipient_name",
                        "messages.said",
                        "people.family_name",
                        "person_addresses.email",
                        "registrations.note",
                        "suppressions.address");
        String page = zenobia.page();
        assertThat(zenobia.client().get(page + "/erasure").body())
                .contains("What goes", "What stays, and why", "This is cancelled first", "Tallinn dialogue");
        assertThat(zenobia.client().submit(page + "/erasure", Map.of()).body()).contains("Please tick the box");
        assertThat(tallinn.registered(email)).containsExactly("registered on-site");

        HttpResponse<String> erased = zenobia.client().submit(page + "/erasure", Map.of("sure", "yes"));

        assertThat(erased.statusCode()).isEqualTo(303);
        Post.await(() -> states(person).equals(List.of("sent")));
        assertThat(Mentions.of(name, email, other)).isEmpty();
        assertThat(Server.smtp()
                        .arrivedAt(domain)
                        .get(Server.smtp().arrivedAt(domain).size() - 1)
                        .header("Subject"))
                .contains("Your data were erased");
        assertThat(zenobia.client().get(page + "/erasure").body()).contains("Your data were erased");
        assertThat(zenobia.client().get(page).body())
                .contains("Your data were erased")
                .doesNotContain("409");
        assertThat(zenobia.client().get(page + "/data").body()).contains("Your data were erased");
        assertThat(zenobia.client().submit(page + "/erasure", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(state(person)).containsExactly("cancelled revoked -");
        assertThat(Database.column("select state from imports where file_name = '' and content = ''"))
                .containsOnly("applied");
        assertThat(answered(person)).containsExactly("t");
        assertThat(trail(person)).containsExactly("person.erased {}");

        isStillNotWrittenTo();
    }

    @Test
    void staffEraseOnRequestAndSeeNobodyWhereSomebodyWas() {
        UUID person = comes();
        String registration = "/desk/events/" + tallinn.slug() + "/registrations";
        String one = registration + "/" + registration(person);
        String erasure = "/desk/network/people/" + person + "/erasure";
        assertThat(form.desk().get(registration).body()).contains(name);

        Database.change(
                "insert into attendances select gen_random_uuid(), r.id, s.session_id, 'on-site', 'scan', now(), now()"
                        + " from registrations r join released_sessions s on s.event_id = r.event_id where r.person_id = ?",
                person);
        String attendance = "/desk/events/" + tallinn.slug() + "/attendance.csv";
        assertThat(form.desk().get(attendance).body()).contains(name, "National Centre");

        assertThat(form.desk().submit(erasure, Map.of()).body()).contains("Please tick the box");
        assertThat(form.desk().submit(erasure, Map.of("sure", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(form.desk().submit(erasure, Map.of("sure", "yes")).statusCode())
                .isEqualTo(303);

        assertThat(form.desk().get(attendance).body())
                .contains("National Centre")
                .doesNotContain(name, email);
        assertThat(form.desk().get(registration).body())
                .contains("<bdi>—</bdi>")
                .doesNotContain(name);
        assertThat(form.desk().get(one).body()).contains("<bdi>—</bdi>").doesNotContain(name);
        assertThat(form.desk()
                        .submit(one + "/handling", Map.of("note", "Was kind"))
                        .body())
                .contains("This person was erased");
        for (String path : List.of("", "/edit", "/move", "/merge", "/erasure")) {
            assertThat(form.desk().get("/desk/network/people/" + person + path).body())
                    .as(path)
                    .contains("This person was erased");
        }
        assertThat(form.desk()
                        .submit(one + "/participation", Map.of("reply", "on-site"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(program.get("/api/v1/people?q=" + name).body()).contains("\"items\":[]");
    }

    @Test
    void aProgramErasesOnceAndMayAskTwice() {
        UUID person = comes();
        String address = "/api/v1/people/" + person;

        assertThat(program.send("DELETE", address, "application/json", "").statusCode())
                .isEqualTo(204);
        assertThat(program.send("DELETE", address, "application/json", "").statusCode())
                .isEqualTo(204);

        assertThat(trail(person)).containsExactly("person.erased {}");
        assertThat(program.get(address).statusCode()).isEqualTo(409);
        assertThat(program.send("DELETE", "/api/v1/people/" + UUID.randomUUID(), "application/json", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseLetsNobodyErasedHaveANameOrAnAddress() {
        UUID person = comes();
        program.send("DELETE", "/api/v1/people/" + person, "application/json", "");

        assertThatThrownBy(() -> Database.change("update people set given_name = 'Z' where id = ?", person))
                .hasMessageContaining("people_erased_are_nobody");
        assertThatThrownBy(() -> Database.change("update people set erased_at = null where id = ?", person))
                .hasMessageContaining("who was erased stays so");
        assertThatThrownBy(() -> Database.change("insert into person_addresses values (?, ?::citext)", person, email))
                .hasMessageContaining("who was erased has no address");
        assertThatThrownBy(() -> Database.change("update registrations set note = 'Z' where person_id = ?", person))
                .hasMessageContaining("registrations_erased_says_nothing");
    }

    /** Brought in twice and merged, a focal point, invited, declined, came, answered, drafted, noted, unsubscribed. */
    private UUID lives() {
        UUID person = brought(email, name);
        UUID twin = brought(other, name + "-Twin");
        program.postJson("/api/v1/duplicates/" + person + "/merges", "{\"with\": \"" + twin + "\"}");
        Database.change("update people set focal_point = true where id = ?", person);
        tallinn.invite(email);
        tallinn.anaIsFocalPoint();
        tallinn.mailed();
        program.post(
                "/api/v1/people/imports?doubtful=new",
                CSV,
                HEAD + row(email, name).replace("Dean", "Head"));
        Dialogue riga = Dialogue.published();
        riga.invite(email);
        zenobia.client().submit(riga.invitation(email), Map.of("reply", "decline", "reason", name + " is ill"));
        zenobia.accepts("on-site");
        zenobia.sends(Map.of(job, "I am " + name));
        zenobia.submits("keep", Map.of(job, "I am still " + name));
        form.desk()
                .submit(
                        "/desk/events/" + tallinn.slug() + "/registrations/" + registration(person) + "/handling",
                        Map.of("note", name + " speaks Estonian"));
        tallinn.mailed();
        unsubscribes();
        listed(true);
        listed(false);
        Database.change(
                "insert into incoming_mails (id, source_key, kind, sender, subject, body, address, status, words, received_at)"
                        + " values (gen_random_uuid(), ?, 'other', ?, 'Hello', ?, ?::citext, '', '', now())",
                mark,
                email,
                "I am " + name,
                email);
        return person;
    }

    /** In a list that was brought in by hand, or is still looked at. */
    private void listed(boolean applied) {
        String list = Database.column("select gen_random_uuid()").get(0);
        Database.change(
                "insert into imports (id, kind, file_name, content, uploaded_at, uploaded_by, state, applied_at)"
                        + " values (?::uuid, 'people', ?, convert_to(?, 'UTF8'), now(), 'test', ?, case when ? then now() end)",
                list,
                name + ".csv",
                HEAD + row(email, name),
                applied ? "applied" : "checked",
                applied);
        Database.change(
                "insert into import_rows (import_id, number, outcome, label, doubt, known_label, changes, problems)"
                        + " values (?::uuid, 2, 'new', ?, '', '', '[]', '[]')",
                list,
                "Zenobia " + name);
    }

    private UUID comes() {
        UUID person = brought(email, name);
        tallinn.invite(email);
        zenobia.accepts("on-site");
        return person;
    }

    private UUID brought(String address, String family) {
        program.post("/api/v1/people/imports?doubtful=new", CSV, HEAD + row(address, family));
        return tallinn.person(address);
    }

    private String row(String address, String family) {
        String organisation = Database.column(
                        "select o.code from organisations o join people p on p.organisation_id = o.id where p.email = ?::citext",
                        tallinn.ana())
                .get(0);
        return organisation + ",Zenobia," + family + "," + address + ",Dean,en,Europe/Tallinn\n";
    }

    private void unsubscribes() {
        Post.await(() -> !Server.smtp().arrivedAt(domain).isEmpty());
        Server.smtp().arrivedAt(domain).stream()
                .map(mail -> mail.header("List-Unsubscribe"))
                .filter(link -> link != null && link.contains("/u/"))
                .findFirst()
                .ifPresent(link -> Client.anybody()
                        .post(
                                link.substring(link.indexOf("/u/"), link.length() - 1),
                                "application/x-www-form-urlencoded",
                                "List-Unsubscribe=One-Click"));
    }

    /** She comes back some day with the same address, which asked for no mailings. */
    private void isStillNotWrittenTo() {
        brought(email, name);
        HttpResponse<String> invited = program.postJson(
                "/api/v1/events/" + tallinn.slug() + "/invitations", "{\"people\": [\"" + email + "\"]}");
        assertThat(invited.statusCode()).isEqualTo(409);
        assertThat(invited.body()).contains("must not be written to");
    }

    private List<String> states(UUID person) {
        return Database.column(
                "select state from messages where subject_id = ? and kind = 'person-erased'"
                        + " and recipient_address like '%@erased.invalid'",
                person);
    }

    private List<String> state(UUID person) {
        return Database.column(
                "select r.state || ' ' || i.state || ' ' || coalesce(i.seat, '-') from registrations r"
                        + " join invitations i on i.id = r.invitation_id where r.person_id = ?",
                person);
    }

    private List<String> answered(UUID person) {
        return Database.column(
                "select a.value is null and a.blanked_at is not null from given_answers a"
                        + " join registrations r on r.id = a.registration_id where r.person_id = ?",
                person);
    }

    private String registration(UUID person) {
        return Database.column("select id from registrations where person_id = ?", person)
                .get(0);
    }

    private List<String> trail(UUID person) {
        return Database.column(
                "select action || ' ' || after from audit_entries where subject = ? and action = 'person.erased'",
                "person " + person);
    }
}
