package org.plenary.registrations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Dialogue;

/** What the desk can do with a form, done through the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QuestionsResourceIT {
    private static final String JSON = "application/json";
    private static final String SHIRT =
            "{\"type\": \"choice\", \"label\": {\"en\": \"Size of your shirt\", \"fr\": \"Taille\"}, \"choices\":"
                    + " [{\"key\": \"s\", \"label\": {\"en\": \"Small\"}}, {\"key\": \"l\", \"label\": {\"en\": \"Large\"}}],"
                    + " \"required\": true, \"condition\": \"mode:on-site\", \"retentionDays\": 30}";

    private final Client program = Client.launcher();
    private final String questions = "/api/v1/events/" + Dialogue.planned().slug() + "/questions";

    @Test
    void aQuestionIsAddedReadChangedMovedAndTakenOff() {
        HttpResponse<String> added = program.postJson(questions, SHIRT);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String shirt = questions + "/" + id(added.body());
        assertThat(added.body())
                .contains("\"place\":1", "\"wording\":1", "\"condition\":\"mode:on-site\"", "\"retentionDays\":30");
        assertThat(program.get(shirt).body()).isEqualTo(added.body());

        program.postJson(questions, "{\"type\": \"text\", \"label\": {\"en\": \"Field\"}, \"place\": 1}");
        assertThat(program.get(questions).body()).containsSubsequence("Field", "Size of your shirt");

        HttpResponse<String> changed = program.send("PUT", shirt, JSON, SHIRT.replace("your shirt", "the shirt"));
        assertThat(changed.body()).contains("Size of the shirt", "\"wording\":2", "\"place\":2");

        assertThat(program.send("DELETE", shirt, JSON, "").statusCode()).isEqualTo(204);
        assertThat(program.get(shirt).statusCode()).isEqualTo(404);
        assertThat(program.get(questions).body()).doesNotContain("shirt").contains("Field");
    }

    @Test
    void aChangeIsMadeWholeOrNotAtAll() {
        String shirt = id(program.postJson(questions, SHIRT).body());
        String glove = id(program.postJson(
                        questions,
                        "{\"type\": \"text\", \"label\": {\"en\": \"Gloves\"}, \"condition\": \"answer:" + shirt
                                + ":s\"}")
                .body());

        HttpResponse<String> refused = program.send(
                "PUT",
                questions + "/" + glove,
                JSON,
                "{\"type\": \"text\", \"label\": {\"en\": \"Mittens\"}, \"place\": 1, \"condition\": \"answer:" + shirt
                        + ":s\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(program.get(questions + "/" + glove).body()).contains("Gloves", "\"place\":2");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(program.postJson(questions, SHIRT.replace("\"choice\"", "\"riddle\""))
                        .body())
                .contains("\"pointer\":\"#/type\"", "heading");
        assertThat(program.postJson(questions, SHIRT.replace("\"key\": \"l\"", "\"key\": \"s\""))
                        .body())
                .contains("\"pointer\":\"#/choices\"");
        assertThat(program.postJson(questions, SHIRT.replace("mode:on-site", "mode:asleep"))
                        .body())
                .contains("\"pointer\":\"#/condition\"");
        assertThat(program.get(questions).body()).isEqualTo("{\"questions\":[]}");
    }

    @Test
    void aReadySetComesOnceHoweverOftenItIsAskedFor() {
        String first = program.postJson(questions + "/ready", "{\"ready\": \"dietary\"}")
                .body();

        assertThat(program.postJson(questions + "/ready", "{\"ready\": \"dietary\"}")
                        .body())
                .isEqualTo(first);
        assertThat(first).contains("\"topic\":\"dietary\"", "\"key\":\"vegan\"", "\"zh\":");
        assertThat(program.postJson(questions + "/ready", "{\"ready\": \"music\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatWaitsIsAsked() {
        program.postJson(
                questions, "{\"type\": \"text\", \"label\": {\"en\": \"Hotel\"}, \"closesOn\": \"2031-05-20\"}");

        assertThat(program.postJson(questions + "/follow-ups", "").body()).isEqualTo("{\"messages\":0}");
        assertThat(program.postJson(questions + "/follow-ups", "").statusCode()).isEqualTo(409);
    }

    private static String id(String json) {
        int at = json.indexOf("\"id\":\"") + 6;
        return json.substring(at, json.indexOf('"', at));
    }
}
