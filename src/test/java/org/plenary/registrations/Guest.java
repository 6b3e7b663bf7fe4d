package org.plenary.registrations;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Parts;
import org.plenary.identity.Purpose;

/** Somebody invited to a dialogue, who answers and fills in its form, in English. */
record Guest(Dialogue dialogue, String email, Client client) {
    static Guest ana(Dialogue dialogue) {
        dialogue.invite(dialogue.ana());
        return new Guest(dialogue, dialogue.ana(), english());
    }

    static Guest luc(Dialogue dialogue) {
        dialogue.invite(dialogue.luc());
        return new Guest(dialogue, dialogue.luc(), english());
    }

    private static Client english() {
        return Client.anybody().with("Cookie", "lang=en");
    }

    /** @return where the answer leads */
    String accepts(String mode) {
        HttpResponse<String> answer = client.submit(dialogue.invitation(email), Map.of("reply", mode));
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    String page() {
        return dialogue.registration(Purpose.REGISTRATION, email);
    }

    String sees() {
        return client.get(page()).body();
    }

    String seesForm() {
        return client.get(page() + "/form").body();
    }

    HttpResponse<String> sends(Map<String, String> answers) {
        return submits("send", answers);
    }

    /** @param answers by question */
    HttpResponse<String> submits(String button, Map<String, String> answers) {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.forEach((question, answer) -> fields.put("q-" + question, answer));
        fields.put("do", button);
        return client.submit(page() + "/form", fields);
    }

    HttpResponse<String> submits(Parts parts) {
        return client.submit(page() + "/form/files", parts);
    }

    /** What is kept, as type and value, by the order of the form. */
    List<String> answers() {
        return Database.column(
                "select a.type || ' ' || a.value from given_answers a join registrations r on r.id = a.registration_id"
                        + " join people p on p.id = r.person_id join questions q on q.id = a.question_id"
                        + " where p.email = ?::citext and a.value is not null order by q.position",
                email);
    }
}
