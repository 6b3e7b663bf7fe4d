package org.plenary.registrations;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Purpose;
import org.plenary.identity.Staff;

/** Somebody who was not invited to a dialogue and wants to come, in English. */
record Passerby(Dialogue dialogue, String email, Client client) {
    static final String ORGANISATION = "Open School of Lagos";

    /** Ngozi, whom nobody knows. */
    static Passerby ngozi(Dialogue dialogue) {
        return of(dialogue, "ngozi-" + UUID.randomUUID().toString().substring(0, 8) + "@school.example");
    }

    static Passerby of(Dialogue dialogue, String email) {
        return new Passerby(dialogue, email, Client.anybody().with("Cookie", "lang=en"));
    }

    /** @param approval whether staff decide about each */
    static void welcome(Dialogue dialogue, boolean approval) {
        HttpResponse<String> answer = Client.launcher()
                .send(
                        "PUT",
                        "/api/v1/events/" + dialogue.slug() + "/open-registration",
                        "application/json",
                        "{\"open\": true, \"approval\": " + approval + "}");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    String page() {
        return "/events/" + dialogue.slug() + "/register";
    }

    HttpResponse<String> asks() {
        return asks(Map.of());
    }

    /** @param other what is filled in otherwise */
    HttpResponse<String> asks(Map<String, String> other) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "givenName",
                "Ngozi",
                "familyName",
                "Adeyemi",
                "email",
                email,
                "organisation",
                ORGANISATION,
                "region",
                "africa",
                "language",
                "en"));
        fields.putAll(other);
        return client.submit(page(), fields);
    }

    /** Path of the link in the newest mail. */
    String link() {
        return Staff.path(
                Purpose.APPLICATION,
                UUID.fromString(Database.column(
                                "select subject_id from messages where kind = 'application' and recipient_address = ?::citext"
                                        + " order by queued_at desc limit 1",
                                email)
                        .get(0)));
    }

    HttpResponse<String> confirms() {
        return client.submit(link(), Map.of("do", "confirm"));
    }

    /** Asks, confirms and says how they take part. @return from then on a guest like any other */
    Guest registers(String mode) {
        asks();
        confirms();
        Guest guest = new Guest(dialogue, email, client);
        guest.accepts(mode);
        return guest;
    }

    List<String> mails() {
        return Database.column(
                "select kind from messages where recipient_address = ?::citext and event = ? order by queued_at, id",
                email,
                dialogue.slug());
    }
}
