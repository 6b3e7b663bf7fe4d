package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** An organiser builds a form, and invitees fill it in. */
@ExtendWith(Backstage.class)
class FormBrowserIT {
    private static final Texts ARABIC = Texts.in(Language.AR);

    @Test
    void anOrganiserBuildsAFormAndMaryamFillsItInOnHerPhoneWithoutScript(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-marvao", "Dialogue of Marvão");
        Window desk = scene.organiser()
                .opens("/desk/events/" + meeting.slug() + "/form")
                .sees("No questions yet");

        desk.selects("What to add", "Short text").presses("New question");
        desk.writes("Words", "Your field").ticks("An answer is required").presses("Add to the form");
        desk.sees("It is on the form").presses("Visa letter and passport").sees("Passport number");
        desk.presses("Name on the badge").sees("Your name as it shall stand on the badge");
        desk.presses("Move “Your name as it shall stand on the badge” up").sees("It stands in its new place");
        desk.follows("Preview as an invitee")
                .selects("Language of the invitee", "العربية")
                .presses("Show");
        desk.sees(ARABIC.get("registrations.ready.visa-letter"));

        Window phone = scene.window(new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("ar")
                .setViewportSize(Look.PHONE, 844)
                .setIsMobile(true));
        phone.opens(meeting.invite(Person.MARYAM));
        phone.chooses(ARABIC.get("registrations.reply.on-site")).presses(ARABIC.get("registrations.send"));
        phone.isAt("**/r/*/form").seesHeading(ARABIC.get("registrations.form.title"));
        assertThat(phone.field(ARABIC.get("registrations.ready.badge-name"))).hasValue("مريم القاسم");
        phone.sees(ARABIC.get(
                "registrations.form.only-if",
                "question",
                ARABIC.get("registrations.ready.visa-letter"),
                "answer",
                ARABIC.get("registrations.ready.visa-letter.yes")));

        phone.chooses(ARABIC.get("registrations.ready.visa-letter.yes"));
        phone.writes("Your field", "القانون").presses(ARABIC.get("registrations.form.send"));
        phone.sees(ARABIC.get("web.faults", "count", 5));
        assertThat(phone.field("Your field")).hasValue("القانون");
        phone.chooses(ARABIC.get("registrations.ready.visa-letter.no"));
        phone.presses(ARABIC.get("registrations.form.send"));

        phone.isAt("**/r/*").sees(ARABIC.get("registrations.form.sent"), "القانون");
    }

    @Test
    void withScriptAQuestionComesUpWithTheAnswerItDependsOnAndADraftIsKeptWhileTyping(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-monsanto", "Dialogue of Monsanto");
        meeting.asksReady("visa");
        Window window = scene.visitor().opens(meeting.invite(Person.DEWI));
        window.chooses("Yes, on site").presses("Send my answer").isAt("**/r/*/form");
        String form = window.address();
        Locator number = window.field("Passport number");
        assertThat(number).isHidden();

        window.chooses("Yes");
        assertThat(number).isVisible();
        number.fill("AA 123 مريم");
        window.sees("Kept as a draft, not sent yet");

        window.opens(form).sees("You see your draft of");
        assertThat(number).hasValue("AA 123 مريم");
        window.chooses("No");
        assertThat(number).isHidden();
        window.presses("Send my answers").isAt("**/r/*").sees("Thank you, your answers are with us");

        window.goesBack().presses("Send").isAt("**/r/*").sees("we had this answer already");
    }

    @Test
    void aQuestionIsDraggedToAnotherPlace(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-castelo", "Dialogue of Castelo");
        meeting.asksReady("accessibility");
        meeting.asksReady("interpretation");
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/form");
        Locator lines = desk.page()
                .getByRole(AriaRole.LISTITEM, new Page.GetByRoleOptions())
                .and(desk.page().locator("[data-place]"));
        assertThat(lines.first()).containsText("What do you need to take part fully?");

        lines.nth(1).dragTo(lines.first());

        desk.sees("It stands in its new place");
        assertThat(lines.first()).containsText("In which language would you like to listen?");
    }
}
