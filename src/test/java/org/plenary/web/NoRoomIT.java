package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** The database answers as it does on a full disk. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoRoomIT {
    private static final String LIST =
            "organisation_id,given_name,family_name,email\nnobody,Ana,Sousa,ana@ee.example\n";
    private static final String TOLD = "The server has no room left to store this, and stored nothing.";

    @BeforeEach
    void theDiskIsFull() {
        Database.change("create or replace function no_room() returns trigger language plpgsql as"
                + " $$begin raise exception using errcode = 'disk_full', message = 'could not extend file'; end$$");
        Database.change(
                "create or replace trigger no_room before insert on imports for each row execute function no_room()");
    }

    @AfterEach
    void thereIsRoomAgain() {
        Database.change("drop function no_room() cascade");
    }

    @Test
    void whoWantsToStoreSomethingReadsThatTheServerIsFull() {
        HttpResponse<String> answer = Client.signedIn(Staff.session(Role.ORGANISER, ""))
                .with("Accept-Language", "en")
                .with("Sec-Fetch-Site", "same-origin")
                .post(
                        "/desk/network/imports",
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npeople\r\n--x\r\nContent-Disposition:"
                                + " form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n" + LIST
                                + "\r\n--x--\r\n");

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("The server is full", TOLD);
    }

    @Test
    void aProgramIsToldInAProblemDocument() {
        HttpResponse<String> answer = Client.launcher().post("/api/v1/people/imports", "text/csv", LIST);

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("about:blank#no-room", TOLD);
    }
}
