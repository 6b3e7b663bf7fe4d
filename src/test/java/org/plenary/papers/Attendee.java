package org.plenary.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Parts;
import org.plenary.files.Printed;
import org.plenary.identity.Purpose;
import org.plenary.identity.Staff;

/** Somebody who takes part in a dialogue and has papers, reading pages in English. */
record Attendee(Dialogue dialogue, String email, Client client) {
    private static final Map<String, String> NOTHING = Map.of();

    static Attendee of(Dialogue dialogue, String email, String mode) {
        dialogue.invite(email);
        Attendee attendee = new Attendee(dialogue, email, Client.anybody().with("Cookie", "lang=en"));
        attendee.answers(mode);
        return attendee;
    }

    HttpResponse<String> answers(String reply) {
        return client.submit(dialogue.invitation(email), Map.of("reply", reply));
    }

    String page() {
        return dialogue.registration(Purpose.REGISTRATION, email);
    }

    String sees() {
        return client.get(page()).body();
    }

    String own(String paper) {
        return page() + "/papers/" + paper;
    }

    HttpResponse<String> presses(String paper) {
        return client.submit(own(paper), NOTHING);
    }

    HttpResponse<String> fetches(String paper) {
        return client.get(own(paper));
    }

    byte[] file(String paper) {
        try {
            return client.stream(own(paper)).body().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Printed printed(String paper) throws IOException {
        return Printed.of(file(paper));
    }

    UUID registration() {
        return UUID.fromString(Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id join events e"
                                + " on e.id = r.event_id where p.email = ?::citext and e.slug = ?",
                        email,
                        dialogue.slug())
                .get(0));
    }

    String atDesk() {
        return "/desk/events/" + dialogue.slug() + "/registrations/" + registration();
    }

    String atDesk(String paper) {
        return atDesk() + "/papers/" + paper;
    }

    /** Answers ready-made questions, by topic. */
    void tells(Map<String, String> answers) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        answers.forEach((topic, answer) -> fields.put("q-" + question(topic), answer));
        fields.put("do", "send");
        client.submit(page() + "/form", fields);
    }

    /** Answers the question for a photo with one. */
    void brings(byte[] photo) {
        client.submit(
                page() + "/form/files",
                new Parts().value("do", "send").file("q-" + question("badge-photo"), "me.jpg", photo));
    }

    private String question(String topic) {
        return Database.column(
                        "select q.id from questions q join events e on e.id = q.event_id where e.slug = ? and q.topic = ?",
                        dialogue.slug(),
                        topic)
                .get(0);
    }

    void wasThere() {
        Database.change(
                "insert into attendances (id, registration_id, session_id, way, source, first_in, last_in)"
                        + " values (?, ?, ?, 'on-site', 'scan', now(), now())",
                UUID.randomUUID(),
                registration(),
                UUID.randomUUID());
    }

    /** Kind and number, and whether it is replaced or taken back, in the order of issue. */
    List<String> papers() {
        return Database.column(
                "select kind || ' ' || number || case when replaced_at is not null then ' replaced' else '' end"
                        + " || case when revoked_at is not null then ' revoked' else '' end"
                        + " from papers where registration_id = ? order by kind, number",
                registration());
    }

    /** Where the paper with that number is checked. */
    String check(String kind, int number) {
        return Staff.path(
                Purpose.LETTER,
                UUID.fromString(Database.column(
                                "select p.id from papers p join events e on e.id = p.event_id"
                                        + " where e.slug = ? and p.kind = ? and p.number = ?",
                                dialogue.slug(),
                                kind,
                                number)
                        .get(0)));
    }

    /** What whoever is shown the paper reads. */
    String checked(String kind, int number) {
        return Client.anybody()
                .with("Cookie", "lang=en")
                .get(check(kind, number))
                .body();
    }
}
