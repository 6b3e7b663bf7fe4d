package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Dialogue;
import org.plenary.Queries;
import org.plenary.identity.Role;
import org.plenary.identity.Scope;
import org.plenary.identity.Staff;

/** Each member of staff sees of the registrations what they chose to see. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ColumnsIT {
    private static final Pattern HEAD = Pattern.compile("<th scope=\"col\">([^<]+)</th>");
    private static final Client PROGRAM =
            Client.anybody().with("Authorization", "Bearer " + Staff.apiToken(Role.ORGANISER, "", Scope.WRITE));

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);
    private final String diet = form.asks("choice", "Diet", Map.of("key", "", "choice", "Vegan"));
    private final String desk = "/desk/events/" + tallinn.slug() + "/registrations";
    private final String api = "/api/v1/events/" + tallinn.slug() + "/registrations";
    private final Client staff = member(Role.STAFF);

    @BeforeEach
    void anaEatsNoMeat() {
        ana.accepts("on-site");
        ana.sends(Map.of(diet, "c1"));
    }

    @Test
    void whatIsChosenIsShownAndExportedToWhoChoseItAlone() {
        Client organiser = form.desk();
        assertThat(heads(organiser)).containsExactly("Name", "Organisation", "State", "Since");
        assertThat(organiser.get(desk + "/columns").body()).contains("Diet", "value=\"organisation\" checked");

        assertThat(organiser
                        .submit(desk + "/columns", "do=save&q=ana&column=q-" + diet + "&column=country")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(desk + "?q=ana&");

        assertThat(heads(organiser)).containsExactly("Name", "Country", "Diet");
        assertThat(organiser.get(desk).body()).contains("Vegan", "Estonia", ".csv?columns=country,q-" + diet);
        assertThat(organiser.get(desk + ".csv?columns=country,q-" + diet).body())
                .isEqualTo("\uFEFFname,email,country,Diet\r\nDr Ana Kask," + tallinn.ana() + ",EE,Vegan\r\n");
        assertThat(heads(member(Role.ORGANISER))).containsExactly("Name", "Organisation", "State", "Since");

        organiser.submit(desk + "/columns", "do=usual&column=country");
        assertThat(heads(organiser)).containsExactly("Name", "Organisation", "State", "Since");
    }

    @Test
    void answersAreForThoseWhoPrepareTheEvent() {
        assertThat(staff.get(desk + "/columns").body()).contains("Country").doesNotContain("Diet");
        assertThat(staff.submit(desk + "/columns", "do=save&column=q-" + diet).statusCode())
                .isEqualTo(422);
        assertThat(staff.get(desk + ".csv?columns=q-" + diet).statusCode()).isEqualTo(422);
        assertThat(staff.submit(desk + "/columns", "do=save&column=kind").statusCode())
                .isEqualTo(303);
        assertThat(heads(staff)).containsExactly("Name", "Kind of organisation");
    }

    @Test
    void aQuestionThatIsTakenOffTheFormIsNoColumnAnyMore() {
        form.desk().submit(desk + "/columns", "do=save&column=q-" + diet + "&column=note");
        form.removes(diet);

        assertThat(heads(form.desk())).containsExactly("Name", "Note");
        assertThat(form.desk()
                        .submit(desk + "/columns", "do=save&column=q-" + diet)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void everyColumnCanBeShown() {
        String all = PROGRAM.get(api + "/columns")
                .body()
                .replaceFirst(".*\"available\":\\[([^\\]]*)\\].*", "$1")
                .replace("\"", "");
        assertThat(all.split(",")).hasSize(15).contains("since", "q-" + diet);

        form.desk().submit(desk + "/columns", "do=save&column=" + all.replace(",", "&column="));

        assertThat(heads(form.desk())).hasSize(16);
        assertThat(form.desk().get(desk + ".csv?columns=" + all).body().lines()).hasSize(2);
    }

    @Test
    void aProgramChoosesForItsAccount() {
        String wish = "{\"columns\": [\"mode\", \"q-" + diet + "\"]}";

        assertThat(PROGRAM.send("PUT", api + "/columns", "application/json", wish)
                        .body())
                .contains("\"columns\":[\"mode\",\"q-" + diet + "\"]");
        assertThat(PROGRAM.get(api + "/columns").body()).contains("\"columns\":[\"mode\",\"q-" + diet + "\"]");
        assertThat(PROGRAM.send("PUT", api + "/columns", "application/json", wish.replace("mode", "mood"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(PROGRAM.get(api + ".csv?columns=mode").body()).contains("name,email,mode");
    }

    @Test
    void answersOfManyAreReadAtOnce() {
        form.desk().submit(desk + "/columns", "do=save&column=q-" + diet);
        Queries.doNotGrowWith(
                () -> {
                    Guest luc = Guest.luc(tallinn);
                    luc.accepts("online");
                    luc.sends(Map.of(diet, "c1"));
                    tallinn.mailed();
                },
                () -> form.desk().get(desk));
    }

    private List<String> heads(Client client) {
        return HEAD.matcher(client.get(desk).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Client member(Role role) {
        return Client.signedIn(Staff.session(role, "")).with("Cookie", "lang=en");
    }
}
