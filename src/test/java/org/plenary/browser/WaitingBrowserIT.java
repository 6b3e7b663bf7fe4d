package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** One place on site: Dewi has it, Mariam waits for it, and the desk looks on. */
@ExtendWith(Backstage.class)
class WaitingBrowserIT {
    private static final Texts FRENCH = Texts.in(Language.FR);

    @Test
    void mariamWaitsTakesPartOnlineMeanwhileAndIsGivenDewisPlace(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-maputo", "Dialogue of Maputo");
        Window dewi = scene.visitor().opens(meeting.invite(Person.DEWI) + "?lang=en");
        dewi.chooses("Yes, on site").presses("Send my answer").isAt("**/r/*");
        Window mariam = scene.phone(Language.FR, Person.MARIAM.zone).opens(meeting.invite(Person.MARIAM));
        mariam.chooses(FRENCH.get("registrations.reply.online")).presses(FRENCH.get("registrations.send"));
        String registration = mariam.isAt("**/r/*").address();
        meeting.holds(1);

        mariam.opens(registration).sees(FRENCH.get("registrations.reply.full"));
        mariam.chooses(FRENCH.get("registrations.reply.on-site")).presses(FRENCH.get("registrations.change.save"));
        mariam.seesHeading(FRENCH.get("registrations.heading.waiting"));
        mariam.sees(FRENCH.get("registrations.waits"), FRENCH.get("registrations.waiting.position", "position", 1));
        mariam.sees(FRENCH.get("registrations.badge.online"));

        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/registrations");
        desk.sees("1 of 1 place on site is taken.").follows("1 person waits.");
        desk.seesRow(Person.MARIAM.fullName, "Waiting").doesNotSee(Person.DEWI.fullName);

        String offered = FRENCH.get("registrations.mail.offer.subject", "event", meeting.title());
        dewi.unfolds("I cannot take part any more").ticks("Yes, I will not take part");
        Mail offer = scene.mail().after(() -> dewi.presses("Cancel my registration"), Person.MARIAM.email, offered);
        assertThat(offer.link()).isEqualTo(registration);

        mariam.opens(offer.link()).seesHeading(FRENCH.get("registrations.heading.offered"));
        mariam.presses(FRENCH.get("registrations.offer.take"));
        mariam.sees(FRENCH.get("registrations.taken"), FRENCH.get("registrations.badge.on-site"));
        mariam.goesBack().page().reload();
        mariam.seesHeading(FRENCH.get("registrations.heading"));

        dewi.opens(dewi.address()).chooses("Yes, on site").presses("Register again");
        dewi.seesHeading("You are on the waiting list").presses("Leave the waiting list");
        dewi.sees("You are no longer on the waiting list").seesHeading("Your registration is cancelled");
        desk.opens("/desk/events/" + meeting.slug() + "/registrations").seesRow(Person.DEWI.fullName, "Cancelled");
    }

    @Test
    void theDeskPutsSomebodyFirstAndOffersAPlaceByHand(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-nazare", "Dialogue of Nazare");
        String link = meeting.invite(Person.HAFIZ);
        Window hafiz =
                scene.visitor().opens(link + "?lang=en").chooses("No, I cannot").presses("Send my answer");
        meeting.holds(0);
        hafiz.opens(link + "?lang=en")
                .sees("All places are taken.")
                .chooses("Yes, on site")
                .presses("Send my new answer");
        hafiz.seesHeading("You are on the waiting list");

        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/registrations");
        desk.follows(Person.HAFIZ.fullName).seesHeading(Person.HAFIZ.fullName);
        desk.writes("Priority on the waiting list", "12").presses("Save").sees("Expected a number from 0 to 9.");
        desk.writes("Priority on the waiting list", "9").presses("Save").sees("Saved.");
        desk.presses("Takes part online").sees("The registration was changed.", "Registered, online");
        hafiz.opens(hafiz.address()).seesHeading("Your registration is confirmed");
    }
}
