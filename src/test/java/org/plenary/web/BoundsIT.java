package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Somebody sends forty megabytes, more than any form or list of ours is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BoundsIT {
    private static final String MUCH = "id-national-00,Ana,Sousa,ana@school.example\n".repeat(1_000_000);
    private static final String LIMIT = "At most 10 MB can be sent at once";

    private final Client desk = Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""))
            .with("Accept-Language", "en")
            .with("Sec-Fetch-Site", "same-origin");

    @Test
    void aListThatIsFarTooLargeIsRefusedWithTheLimitAndAWayBack() {
        HttpResponse<String> answer = desk.post(
                "/desk/network/imports",
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npeople\r\n--x\r\nContent-Disposition: form-data;"
                        + " name=\"file\"; filename=\"people.csv\"\r\n\r\n" + MUCH + "\r\n--x--\r\n");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(LIMIT, "<a class=\"button\" href=\"/desk/network\">");
    }

    @Test
    void aProgramIsToldInAProblemDocument() {
        HttpResponse<String> answer = Client.launcher().post("/api/v1/people/imports", "text/csv", MUCH);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("about:blank#too-large", LIMIT);
    }

    @Test
    void soIsWhoSendsItWithoutSayingHowMuchItIs() {
        HttpResponse<String> answer = desk.pour("/sign-in", "application/x-www-form-urlencoded", MUCH);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(LIMIT);
    }
}
