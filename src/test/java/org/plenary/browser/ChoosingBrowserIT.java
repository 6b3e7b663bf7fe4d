package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** A boat with one seat, days to choose from, and a desk that looks at what it needs. */
@ExtendWith(Backstage.class)
class ChoosingBrowserIT {
    private static final Texts ARABIC = Texts.in(Language.AR);

    @Test
    void theLastSeatIsTakenOnceAndTheDeskSeesByWhom(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-alcoutim", "Dialogue of Alcoutim");
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/form/questions/new?type=choice");
        desk.writes("Words", "Excursion").writes("Choice 1", "Boat").writes("Places for choice 1", "1");
        desk.writes("Choice 2", "Museum").presses("Add to the form").sees("0 of 1 place taken");

        Window dewi = scene.visitor().opens(meeting.invite(Person.DEWI) + "?lang=en");
        dewi.chooses("Yes, on site")
                .presses("Send my answer")
                .isAt("**/r/*/form")
                .sees("1 place left");
        Window maryam = scene.window(new NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("ar")
                .setViewportSize(Look.PHONE, 844)
                .setIsMobile(true));
        maryam.opens(meeting.invite(Person.MARYAM))
                .chooses(ARABIC.get("registrations.reply.online"))
                .presses(ARABIC.get("registrations.send"))
                .isAt("**/r/*/form");
        maryam.chooses("Boat");
        dewi.chooses("Boat").presses("Send my answers").isAt("**/r/*").sees("Boat");
        maryam.presses(ARABIC.get("registrations.form.send")).sees(ARABIC.get("fault.choice-full"));
        assertThat(maryam.page().locator("[type=radio][value=c1]")).isDisabled();
        maryam.chooses("Museum").presses(ARABIC.get("registrations.form.send")).sees("Museum");

        desk.opens("/desk/events/" + meeting.slug() + "/registrations").follows("Choose columns");
        desk.ticks("Country").ticks("Excursion").presses("Save").sees("Your columns are saved.");
        desk.seesRow(Person.DEWI.fullName, "Boat").seesRow(Person.MARYAM.fullName, "Museum");
    }

    @Test
    void twoWantTheLastSeatOfAWorkshopAndTheSecondGetsItWhenTheFirstLeaves(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-alvito", "Dialogue of Alvito");
        meeting.offers("Workshop on maps", 9, 1);
        Window dewi = scene.phone(Language.EN, Person.DEWI.zone).opens(meeting.invite(Person.DEWI));
        dewi.chooses("Yes, online").presses("Send my answer").isAt("**/r/*").follows("Choose my sessions");
        dewi.presses("Sign up").sees("You have a place in this session.");
        Window maryam =
                scene.window(new NewContextOptions().setJavaScriptEnabled(false).setLocale("ar"));
        maryam.opens(meeting.invite(Person.MARYAM))
                .chooses(ARABIC.get("registrations.reply.online"))
                .presses(ARABIC.get("registrations.send"))
                .isAt("**/r/*")
                .follows(ARABIC.get("registrations.sessions.choose"));
        maryam.presses(ARABIC.get("registrations.session.wait")).sees(ARABIC.get("registrations.session.awaited"));
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/sign-ups");
        desk.follows("Workshop on maps").seesRow(Person.DEWI.fullName, "Has a place");
        desk.seesRow(Person.MARYAM.fullName, "Waiting for a place");

        String mail = ARABIC.get("registrations.mail.session.subject", "session", "Workshop on maps");
        Mail place = scene.mail().after(() -> dewi.presses("Give my place back"), Person.MARYAM.email, mail);

        maryam.opens(place.link()).sees(ARABIC.get("registrations.seat.taken"));
        dewi.goesBack().page().reload();
        dewi.sees("Full");
    }

    @Test
    void dewiComesOnTwoDaysOfThree(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-burgau", "Dialogue of Burgau");
        meeting.asksForDays();
        Window dewi = scene.phone(Language.EN, Person.DEWI.zone).opens(meeting.invite(Person.DEWI));
        dewi.chooses("Yes, on site").presses("Send my answer").isAt("**/r/*").sees("Your days");
        dewi.page().locator("[name='" + meeting.lastDay() + "'][value=online]").check();
        dewi.presses("Save my days").sees("Your days are noted.");
        assertThat(dewi.page().locator("[name='" + meeting.lastDay() + "'][value=online]"))
                .isChecked();

        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/registrations");
        desk.sees("1 on site", "0 on site").follows(Person.DEWI.fullName).sees("Your days");
    }
}
