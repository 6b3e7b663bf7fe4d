package org.plenary.registrations;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** The form of a dialogue as the desk builds it. */
record Questionnaire(Dialogue dialogue, Client desk, String address) {
    static Questionnaire of(Dialogue dialogue) {
        return new Questionnaire(
                dialogue,
                Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en"),
                "/desk/events/" + dialogue.slug() + "/form");
    }

    /** @return id of the question */
    String asks(String type, String label, Map<String, String> more) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of("type", type, "label", label));
        fields.putAll(more);
        HttpResponse<String> answer = desk.submit(address + "/questions", fields);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return id(label);
    }

    String asks(String type, String label) {
        return asks(type, label, Map.of());
    }

    String id(String label) {
        return Database.column(
                        "select q.id from questions q join question_wordings w on w.question_id = q.id"
                                + " join events e on e.id = q.event_id where e.slug = ? and w.label ->> 'en' = ?",
                        dialogue.slug(),
                        label)
                .get(0);
    }

    String about(String topic) {
        return Database.column(
                        "select q.id from questions q join events e on e.id = q.event_id where e.slug = ? and q.topic = ?",
                        dialogue.slug(),
                        topic)
                .get(0);
    }

    int addsReady(String set) {
        return desk.submit(address + "/ready", Map.of("set", set)).statusCode();
    }

    HttpResponse<String> moves(String question, int place) {
        return desk.submit(address + "/questions/" + question + "/place", Map.of("place", String.valueOf(place)));
    }

    HttpResponse<String> removes(String question) {
        return desk.submit(address + "/questions/" + question + "/removal", Map.of());
    }

    /** The English words of the questions, in order. */
    List<String> order() {
        return Database.column(
                "select (select w.label ->> 'en' from question_wordings w where w.question_id = q.id"
                        + " order by w.number desc limit 1) from questions q join events e on e.id = q.event_id"
                        + " where e.slug = ? and q.position is not null order by q.position",
                dialogue.slug());
    }
}
