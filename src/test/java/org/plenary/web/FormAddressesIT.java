package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** What becomes of somebody who reloads what a form answered, or chooses another language there. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormAddressesIT {
    private static final Path ROUTES = Path.of("src/test/resources/org/plenary/access.txt");
    private static final String EVENT = "/desk/events/some-event";
    private static final String ID = "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11";

    private final Client desk = Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""));

    @Test
    void theAddressOfEveryFormLeadsToThePageAboveIt() throws IOException {
        Map<String, Integer> dead = new LinkedHashMap<>();
        for (String address : formAddresses()) {
            int status = desk.get(address).statusCode();
            if (status == 405) {
                dead.put(address, status);
            }
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void thePageAboveIsTheNearestThatCanBeSeen() {
        assertThat(List.of(
                        above("/f/AAAAAAAAAAAAAAAAAAAAAAAA/nominations?lang=fr"),
                        above("/f/AAAAAAAAAAAAAAAAAAAAAAAA/people/" + ID + "/replacement"),
                        above(EVENT + "/invitations/campaigns/" + ID + "/words"),
                        above(EVENT + "/delegations/letters"),
                        above("/desk/mail/kept"),
                        above("/desk/tokens/" + ID + "/revocation"),
                        above("/desk/network/imports/" + ID + "/decisions"),
                        above("/sign-out")))
                .containsExactly(
                        "/f/AAAAAAAAAAAAAAAAAAAAAAAA",
                        "/f/AAAAAAAAAAAAAAAAAAAAAAAA/people/" + ID,
                        EVENT + "/invitations/campaigns/" + ID,
                        EVENT + "/delegations",
                        "/desk/mail",
                        "/desk/tokens",
                        "/desk/network/imports/" + ID,
                        "/");
    }

    @Test
    void aLanguageThatIsChosenThereIsKept() {
        HttpResponse<String> answer = desk.get("/desk/network/imports?lang=ar");

        assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("lang=ar;"));
    }

    @Test
    void aMachineIsToldThatTheMethodIsWrong() {
        assertThat(Client.launcher().get("/api/v1/duplicates/" + ID + "/merges").statusCode())
                .isEqualTo(405);
    }

    @Test
    void whatARuleForbidsIsToldWithAWayBack() {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.luc());
        tallinn.seats(1, 0);
        String link = tallinn.anaIsFocalPoint();
        tallinn.mailed();

        HttpResponse<String> answer = Client.anybody()
                .submit(
                        link + "/nominations",
                        Map.of("person", tallinn.person(tallinn.ana()).toString()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("There is no free seat", "<a class=\"button\" href=\"" + link + "\">")
                .doesNotContain("Use the back button");
    }

    private String above(String address) {
        HttpResponse<String> answer = desk.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static List<String> formAddresses() throws IOException {
        return Files.readAllLines(ROUTES).stream()
                .filter(line -> line.startsWith("POST /") && !line.startsWith("POST /api/"))
                .map(line -> line.split(" +")[1])
                .map(path -> path.replace("{event}", "some-event")
                        .replace("{id}", ID)
                        .replace("{paper}", "badge")
                        .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAAAA"))
                .toList();
    }
}
