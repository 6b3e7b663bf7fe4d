package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "/i/AbCdEfGh12345678_-xyz0AB,/i/…",
        "/a/AbCdEfGh12345678_-xyz0AB,/a/…",
        "POST /u/AbCdEfGh12345678_-xyz0AB,POST /u/…",
        "GET /v/AbCdEfGh12345678_-xyz0AB,GET /v/…",
        "GET /r/AbCdEfGh12345678_-xyz0AB?lang=fr,GET /r/…?lang=fr",
        "https://a.example/calendar/me/AbCdEfGh12345678_-xyz0AB.ics failed,https://a.example/calendar/me/….ics failed",
        "/sign-in/AbCdEfGh12345678_-xyz0AB and /j/AbCdEfGh12345678_-xyz0AB,/sign-in/… and /j/…",
    })
    void everyTokenIsTakenOut(String said, String scrubbed) {
        assertThat(Links.scrub(said)).isEqualTo(scrubbed);
        assertThat(Links.carriesToken(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/events/annual-meeting-2026", "/calendar/all.ics", "/desk/mail"})
    void otherAddressesStay(String said) {
        assertThat(Links.scrub(said)).isEqualTo(said);
        assertThat(Links.carriesToken(said)).isFalse();
    }
}
