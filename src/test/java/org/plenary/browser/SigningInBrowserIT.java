package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backstage.class)
class SigningInBrowserIT {
    private static final String ADMINISTRATOR = "admin@plenary.example";

    @Test
    void theAdministratorSignsInByAMailedLinkAndSignsOut(Scene scene) {
        Window window = scene.visitor();
        window.opens("/sign-in").writes("Your work mail address", ADMINISTRATOR);
        String link = scene.mail()
                .after(() -> window.presses("Mail me a link"), ADMINISTRATOR, "Sign in")
                .link();
        window.sees("Please look at your mail");

        scene.visitor().opens(link).sees("The link works once");
        window.opens(link).presses("Sign in").isAt("/desk").seesHeading("Desk");
        scene.visitor().opens(link).sees("This link does not open");

        window.unfolds("Account").presses("Sign out").isAt("/").seesHeading("Meetings of");
        window.opens("/desk").isAt("/sign-in");
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerAndNoMail(Scene scene) {
        Window window = scene.visitor();
        window.opens("/sign-in").writes("Your work mail address", "nobody@nowhere.example");

        window.presses("Mail me a link").sees("Please look at your mail");

        assertThat(scene.mail().to("nobody@nowhere.example", "")).isEmpty();
    }

    @Test
    void aLinkThatOpensNothingSaysWhatToDo(Scene scene) {
        Window window = scene.visitor();

        for (String address : new String[] {"/i/", "/r/", "/j/", "/sign-in/"}) {
            assertThat(window.statusOf(address + "AAAAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(404);
            window.seesHeading("This link does not open").sees("the newest mail you have from us");
        }
    }
}
