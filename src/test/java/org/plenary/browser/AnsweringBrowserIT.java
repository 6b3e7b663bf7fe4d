package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Keyboard;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;

@ExtendWith(Backstage.class)
class AnsweringBrowserIT {
    private static final Texts FRENCH = Texts.in(Language.FR);
    private static final Texts ARABIC = Texts.in(Language.AR);

    @Test
    void mariamSeesTheMeetingInHerTimeAndAcceptsOnHerPhone(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-tomar", "Dialogue of Tomar");
        String link = meeting.invite(Person.MARIAM);
        Window phone = scene.phone(Language.FR, Person.MARIAM.zone).opens(link);
        Times times = new Times(Language.FR);
        phone.seesHeading(meeting.title()).sees(Person.MARIAM.fullName);
        phone.sees(FRENCH.get("web.your-time"), times.moment(meeting.startsAt(), Person.MARIAM.zone));
        phone.sees(FRENCH.get("web.venue-time"), times.moment(meeting.startsAt(), ZoneOffset.UTC));

        phone.chooses(FRENCH.get("registrations.reply.online")).presses(FRENCH.get("registrations.send"));

        phone.isAt("**/r/*").seesHeading(FRENCH.get("registrations.heading"));
        phone.sees(FRENCH.get("registrations.accepted"), FRENCH.get("registrations.badge.online"));
        assertThat(meeting.answerOf(Person.MARIAM)).contains("accepted", "online");
        String confirmed = FRENCH.get("registrations.mail.subject", "event", meeting.title());
        assertThat(scene.mail().newest(Person.MARIAM.email, confirmed).link()).isEqualTo(phone.address());
    }

    @Test
    void mariamSendsHerAnswerTwiceAndChangesHerMind(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-braga", "Dialogue of Braga");
        String link = meeting.invite(Person.MARIAM);
        Window phone = scene.phone(Language.FR, Person.MARIAM.zone).opens(link);
        phone.chooses(FRENCH.get("registrations.reply.online")).presses(FRENCH.get("registrations.send"));
        String registration = phone.isAt("**/r/*").address();

        phone.goesBack().chooses(FRENCH.get("registrations.reply.online"));
        phone.button(FRENCH.get("registrations.send-again")).dblclick();
        phone.isAt("**/r/*").sees(FRENCH.get("registrations.same"));
        assertThat(phone.address()).isEqualTo(registration);
        String confirmed = FRENCH.get("registrations.mail.subject", "event", meeting.title());
        assertThat(scene.mail().to(Person.MARIAM.email, confirmed)).hasSize(1);

        phone.opens(link).sees(FRENCH.get("registrations.answered.online"));
        assertThat(phone.radio(FRENCH.get("registrations.reply.online"))).isChecked();
        phone.chooses(FRENCH.get("registrations.reply.decline")).presses(FRENCH.get("registrations.send-again"));
        phone.isAt(link).sees(FRENCH.get("registrations.declined"));
        assertThat(meeting.answerOf(Person.MARIAM)).contains("declined");
        phone.opens(registration).seesHeading(FRENCH.get("registrations.heading.cancelled"));

        phone.chooses(FRENCH.get("registrations.reply.on-site")).presses(FRENCH.get("registrations.again.do"));
        phone.isAt(registration).sees(FRENCH.get("registrations.badge.on-site"));
        phone.unfolds(FRENCH.get("registrations.cancel.title"));
        phone.ticks(FRENCH.get("registrations.cancel.sure")).presses(FRENCH.get("registrations.cancel.do"));
        phone.isAt(registration).sees(FRENCH.get("registrations.cancelled"));
        assertThat(meeting.answerOf(Person.MARIAM)).contains("declined");
    }

    @Test
    void lookingAtALinkAnswersNothing(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-viseu", "Dialogue of Viseu");
        String link = meeting.invite(Person.MARYAM);
        Window scanner = scene.visitor();
        APIRequestContext machine = scanner.page().context().request();
        String before = meeting.answerOf(Person.MARYAM);

        assertThat(machine.head(link).status()).isEqualTo(200);
        assertThat(machine.get(link).status()).isEqualTo(200);
        assertThat(machine.get(link + "?reply=online").status()).isEqualTo(200);
        scanner.opens(link).sendsWithoutChecking(ARABIC.get("registrations.send"));

        scanner.sees(ARABIC.get("fault.no-answer"));
        assertThat(meeting.answerOf(Person.MARYAM)).isEqualTo(before);
        assertThat(scene.mail()
                        .to(Person.MARYAM.email, ARABIC.get("registrations.mail.subject", "event", meeting.title())))
                .isEmpty();
    }

    @Test
    void maryamOfKhartoumReadsFromRightToLeft(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-elvas", "Dialogue of Elvas");
        Window phone = scene.phone(Language.EN, Person.MARYAM.zone).opens(meeting.invite(Person.MARYAM));
        assertThat(phone.page().locator("html")).hasAttribute("dir", "rtl");

        phone.chooses(ARABIC.get("registrations.reply.decline")).presses(ARABIC.get("registrations.send"));

        phone.isAt("**/i/*").sees(ARABIC.get("registrations.declined"));
        phone.unfolds("العربية").follows("English").sees("You told us that you cannot take part");
        assertThat(phone.page().locator("html")).hasAttribute("dir", "ltr");
    }

    @Test
    void dewiAnswersWithTheKeyboardAlone(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-silves", "Dialogue of Silves");
        Window window = scene.visitor().opens(meeting.invite(Person.DEWI));
        Keyboard keys = window.page().keyboard();

        keys.press("Tab");
        assertThat(window.page().locator(":focus")).hasText("Skip to the content");
        keys.press("Enter");
        tabTo(window, "See the event and its programme");
        keys.press("Tab");
        keys.press("Space");
        assertThat(window.radio("Yes, on site")).isChecked();
        keys.press("ArrowDown");
        assertThat(window.radio("Yes, online")).isChecked();
        keys.press("Tab");
        assertThat(window.button("Send my answer")).isFocused();
        keys.press("Enter");

        window.isAt("**/r/*").sees("Registered, online");
    }

    private static void tabTo(Window window, String text) {
        for (int i = 0; i < 10; i++) {
            window.page().keyboard().press("Tab");
            if (window.page().locator(":focus").textContent().contains(text)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches \"" + text + "\"");
    }
}
