package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DirectoryIT {
    private final Staffed staff = new Staffed();
    private String code = "";

    @BeforeEach
    void peopleOfManyScripts() {
        code = staff.organisation("École supérieure de Łódź");
        staff.person(code, "Hélène", "Diallo");
        staff.person(code, "مريم", "القاسم");
        staff.person(code, "Сергей", "Иванов");
        staff.person(code, "明", "李");
        staff.person(code, "Wanjiru", "Odhiambo");
    }

    @ParameterizedTest
    @CsvSource({
        "helene, Hélène Diallo",
        "DIALO, Hélène Diallo",
        "diallo helene, Hélène Diallo",
        "مَريَم, مريم القاسم",
        "Ivanov, Сергей Иванов",
        "иванов, Сергей Иванов",
        "Иванва, Сергей Иванов",
        "李, 明 李",
        "li ming, 明 李",
        "wanjru odiambo, Wanjiru Odhiambo"
    })
    void peopleAreFoundInAnyScriptWithoutAccentsAndWithTypingErrors(String typed, String found) {
        assertThat(people("q=" + encoded(typed)))
                .contains("<bdi>" + found + "</bdi>")
                .contains("1–1 of 1");
    }

    @Test
    void whatIsNothingLikeAnyNameFindsNobody() {
        assertThat(people("q=" + encoded("Xylophone 100%_"))).contains("Nothing was found");
    }

    @Test
    void peopleAreFoundByTheirAddress() {
        String ana = staff.person(code, "Ana", "Kask");

        assertThat(people("q=" + ana)).contains("Ana Kask").contains("1–1 of 1");
    }

    @Test
    void organisationsAreFoundByAnyOfTheirNames() {
        staff.desk.submit(
                "/desk/network/organisations/" + staff.organisationId(code),
                Map.of("name_ru", "Политехнический институт " + staff.mark, "version", "1"));

        for (String typed : new String[] {"ecole superieur lodz", "политехничский инстиут " + staff.mark, code}) {
            assertThat(staff.desk
                            .get("/desk/network/organisations?q=" + encoded(typed))
                            .body())
                    .as(typed)
                    .contains("École supérieure de Łódź", code);
        }
    }

    @Test
    void aListIsReadPageByPage() {
        for (int i = 0; i < 47; i++) {
            staff.person(code, "Nr", String.format("%03d", i));
        }

        assertThat(people("")).contains("1–50 of 52", "rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(people("from=50")).contains("51–52 of 52", "rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void staffReadAndOrganisersWrite() {
        Client reader = Client.signedIn(Staff.session(Role.STAFF, ""));

        String page = reader.get("/desk/network/organisations/" + staff.organisationId(code))
                .body();

        assertThat(page).contains("École supérieure").doesNotContain("/edit\"");
        assertThat(reader.get("/desk/network/organisations/" + staff.organisationId(code) + "/edit")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyFaultOfAFormIsToldBesideItsField() {
        String answer = staff.desk
                .submit(
                        "/desk/network/people",
                        Map.of("organisation_id", "nowhere", "email", "ana at school", "time_zone", "Mars/Olympus"))
                .body();

        assertThat(answer)
                .contains("4 things need your attention", "id=\"organisation_id-error\"", "id=\"family_name-error\"")
                .contains("id=\"email-error\"", "id=\"time_zone-error\"", "value=\"ana at school\"");
    }

    @Test
    void aConsentIsKeptWithItsDayAndCanBeTakenBack() {
        String ana = staff.person(code, "Ana", "Kask");
        String page = "/desk/network/people/" + staff.id(ana);

        staff.desk.submit(page + "/consents", Map.of("photos", "on"));
        staff.desk.submit(page + "/consents", Map.of("photos", "on"));
        staff.desk.submit(page + "/consents", Map.of("newsletters", "on"));

        assertThat(Database.column(
                        "select kind || ' ' || given from consents where person_id = ? order by recorded_at, kind",
                        staff.id(ana)))
                .containsExactly("photos true", "photos false", "newsletters true");
        assertThat(staff.desk.get(page).body()).contains("Agreed on", "Taken back on");
    }

    private String people(String query) {
        return staff.desk
                .get("/desk/network/people?organisation=" + code + "&" + query)
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
