package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Dewi looks after the seats of the National Centre of Indonesia, on a phone, by the link in a mail. */
@ExtendWith(Backstage.class)
class FocalPointBrowserIT {
    private static final Texts FRENCH = Texts.in(Language.FR);
    private static final String LECTURER = "deputy@id-national-00.example";
    private static final String SARI = "sari@id-national-00.example";

    @Test
    void dewiFillsGivesAwayAndFreesTheSeatsOfHerCentre(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-estremoz", "Dialogue of Estremoz");
        meeting.invite(Person.HAFIZ);
        meeting.agree(Person.DEWI, 2, meeting.lastDay());
        Window phone = scene.phone(Language.EN, Person.DEWI.zone).opens(meeting.writeTo(Person.DEWI));
        phone.seesHeading("Our seats").sees(Person.DEWI.organisation, meeting.title());
        phone.sees("1 of 2", "1 answer is missing.").seesRow(Person.HAFIZ.fullName, "No answer yet");

        phone.selects("Somebody of your organisation", "Hafiz Rahman, Lecturer");
        Mail invitation = scene.mail().after(() -> phone.presses("Invite this person"), LECTURER, meeting.title());
        phone.sees("The invitation is on its way", "2 of 2", "All your seats are taken");
        assertThat(invitation.subject()).isEqualTo("Invitation: " + meeting.title());

        phone.follows("Change Hafiz Rahman").seesHeading("Hafiz Rahman");
        phone.writes("Given name", "Sari").writes("Family name", "Wijaya").writes("Mail address", SARI);
        Mail hers = scene.mail().after(() -> phone.presses("Give the seat to this person"), SARI, meeting.title());
        phone.sees("The seat has been given to somebody else", "2 of 2").seesRow("Sari Wijaya", "No answer yet");
        scene.mail().newest(LECTURER, "No longer valid");
        assertThat(scene.visitor().statusOf(invitation.link())).isEqualTo(404);

        Window laptop = scene.visitor().opens(hers.link()).chooses("Yes, on site");
        laptop.presses("Send my answer").isAt("**/r/*");
        phone.opens(phone.address()).seesRow("Sari Wijaya", "Accepted");

        phone.follows("Change").seesHeading(Person.HAFIZ.fullName).presses("Withdraw the invitation");
        assertThat(phone.page().locator("#sure:invalid")).hasCount(1);
        phone.ticks("Yes, withdraw").presses("Withdraw the invitation");
        phone.sees("The invitation was withdrawn", "1 of 2", "Everybody has answered.");
        scene.mail().newest(Person.HAFIZ.email, "No longer valid");
    }

    @Test
    void whoComesTooLateForTheLastSeatIsToldAndFindsTheWayBack(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-serpa", "Dialogue of Serpa");
        meeting.invite(Person.HAFIZ);
        meeting.agree(Person.DEWI, 2, meeting.lastDay());
        String link = meeting.writeTo(Person.DEWI);
        Window phone = scene.phone(Language.EN, Person.DEWI.zone).opens(link);
        phone.selects("Somebody of your organisation", "Hafiz Rahman, Lecturer");
        Window laptop = scene.visitor().opens(link);
        laptop.selects("Somebody of your organisation", "Dewi Pratama, Focal point")
                .presses("Invite this person");
        laptop.sees("2 of 2");

        phone.presses("Invite this person").seesHeading("There is no free seat").follows("Go on from the page before");

        phone.isAt(link).sees("2 of 2", "All your seats are taken").seesRow("Dewi Pratama", "No answer yet");
    }

    @Test
    void whoNamesNobodyIsToldBesideTheFieldInAnyLanguage(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-nisa", "Dialogue of Nisa");
        meeting.invite(Person.HAFIZ);
        Window phone = scene.phone(Language.EN, Person.DEWI.zone).opens(meeting.writeTo(Person.DEWI));
        String link = phone.address();

        phone.presses("Invite this person").sees("Nobody was named");
        phone.unfolds("English").follows(Language.FR.ownName());

        phone.isAt(link).seesHeading(FRENCH.get("invitations.focal.title"));
        phone.sees(FRENCH.get("invitations.missing"));
    }

    @Test
    void afterTheDeadlineDewiReadsWhomToWriteToAndChangesNothing(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-avis", "Dialogue of Avis");
        meeting.invite(Person.HAFIZ);
        meeting.agree(Person.DEWI, 2, meeting.lastDay());
        String link = meeting.writeTo(Person.DEWI);
        Window phone = scene.phone(Language.EN, Person.DEWI.zone).opens(link);
        phone.selects("Somebody of your organisation", "Hafiz Rahman, Lecturer");

        meeting.agree(Person.DEWI, 2, meeting.longAgo());
        phone.presses("Invite this person").seesHeading("It is too late for changes");

        phone.follows("Go on from the page before").isAt(link).sees("The time to name people is over");
        phone.seesRow(Person.HAFIZ.fullName)
                .doesNotSee("Invite this person")
                .doesNotSee("Change " + Person.HAFIZ.fullName);
        assertThat(scene.mail().to(LECTURER, meeting.title())).isEmpty();
    }
}
