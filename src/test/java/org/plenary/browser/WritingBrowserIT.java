package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser writes to invitees in their own words. */
@ExtendWith(Backstage.class)
class WritingBrowserIT {
    @Test
    void aPlaceholderIsOfferedWhileItIsTypedAndFilledInForEach(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-amarante", "Dialogue of Amarante");
        Window desk = scene.organiser()
                .opens("/desk/events/" + meeting.slug() + "/invitations?region=africa")
                .ticks(Person.MARIAM.fullName, Person.MARIAM.organisation)
                .presses("Prepare the mail");

        Locator text = desk.page().locator("#body-fr");
        desk.page().locator("#subject-fr").fill("Venez à Évora");
        text.pressSequentially("{pers");
        text.press("ArrowDown");
        text.press("Enter");
        text.pressSequentially(", nous vous **attendons**.");
        assertThat(text).hasValue("{person.name}, nous vous **attendons**.");

        desk.presses("Save the words").sees("The words are saved").sees("nous vous attendons");
        desk.presses("Send 1 invitation").sees("The invitations are on their way");

        Mail mail = scene.mail().newest(Person.MARIAM.email, "Évora");
        assertThat(mail.subject()).isEqualTo("Venez à Évora");
        assertThat(mail.html()).contains(Person.MARIAM.fullName + ", nous vous <strong>attendons</strong>.");
    }

    @Test
    void howFarAMailingHasComeShowsByItself(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-chaves", "Dialogue of Chaves");
        Window desk = scene.organiser()
                .opens("/desk/events/" + meeting.slug() + "/invitations?region=africa")
                .ticks(Person.MARIAM.fullName, Person.MARIAM.organisation)
                .presses("Prepare the mail")
                .presses("Send 1 invitation");

        assertThat(desk.page().locator("#progress-text"))
                .hasText("1 of 1 mails are settled.", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(desk.page().locator("#progress[data-live]")).hasCount(0);
    }
}
