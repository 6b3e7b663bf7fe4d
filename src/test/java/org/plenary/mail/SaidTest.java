package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;

class SaidTest {
    private static final String TOKEN = "AbCdEfGh0123456789-_AbCd";
    private static final String LINK = "https://meetings.example/i/" + TOKEN;

    @Test
    void theWordsAreKeptAndTheTokenIsNot() {
        String said = said(wording(LINK, "See " + LINK + "."));

        assertThat(said).doesNotContain(TOKEN);
        assertThat(Said.read(said, Optional.empty()))
                .isEqualTo(wording("https://meetings.example/i/…", "See https://meetings.example/i/…."));
    }

    @Test
    void aLinkThatStillOpensIsPutInAgain() {
        String said = said(wording(LINK, "Dear Ana,"));
        Wording now = wording(LINK, "Dear Ms Kask,");

        assertThat(Said.read(said, Optional.of(now))).isEqualTo(wording(LINK, "Dear Ana,"));
    }

    @Test
    void aLinkToSomethingElseIsNot() {
        String said = said(wording(LINK, "Dear Ana,"));
        Wording now = wording("https://meetings.example/r/" + TOKEN, "Dear Ana,");

        assertThat(Said.read(said, Optional.of(now))).isEqualTo(wording("https://meetings.example/i/…", "Dear Ana,"));
    }

    @Test
    void theSecondLanguageIsKeptWithLinksOfItsOwnAndOfTheCalendarTheName() {
        Wording both = wording(LINK, "Dear Ana,")
                .and(Optional.of(new Translation(Language.FR, wording(LINK, "Chère Ana,"))))
                .with(new CalendarFile("tallinn.ics", "PUBLISH", "BEGIN:VCALENDAR\r\n"));

        String said = said(both);

        assertThat(said).doesNotContain(TOKEN, "VCALENDAR");
        assertThat(Said.read(said, Optional.of(both)))
                .isEqualTo(both.with(new CalendarFile("tallinn.ics", "PUBLISH", "")));
    }

    private static String said(Wording wording) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            Said.write(wording, "said", json);
            json.writeEnd();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text.toString()))) {
            return reader.readObject().getJsonObject("said").toString();
        }
    }

    private static Wording wording(String link, String paragraph) {
        return new Wording(
                "Invitation: \"Tallinn\"",
                "Tallinn",
                List.of(paragraph, "Привет"),
                List.of(new Wording.Fact("Day", "2 June")),
                List.of(new Wording.Action("Answer", link)),
                "Closing");
    }
}
