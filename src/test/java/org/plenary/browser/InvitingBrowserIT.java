package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;

@ExtendWith(Backstage.class)
class InvitingBrowserIT {
    @Test
    void anOrganiserLooksAtTheMailAsMariamWillAndSendsIt(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-sintra", "Dialogue of Sintra");
        String subject = Texts.in(Language.FR).get("invitations.mail.subject", "event", meeting.title());
        String button = Texts.in(Language.FR).get("invitations.mail.action");
        String hers = new Times(Language.FR).moment(meeting.startsAt(), Person.MARIAM.zone);

        Window desk = scene.organiser().opens("/desk").follows(meeting.title()).follows("Invitations");
        desk.selects("Region", "Africa").presses("Show").doesNotSee(Person.DEWI.fullName);
        desk.ticks(Person.MARIAM.fullName, Person.MARIAM.organisation);
        desk.ticks(Person.HELENE.fullName, Person.HELENE.organisation).presses("Prepare the mail");
        desk.seesHeading("Invitations to send").sees("Nothing has been sent yet");
        desk.selects("As it arrives at", addressee(Person.MARIAM)).presses("Show this mail");
        desk.sees(subject, Person.MARIAM.fullName, hers);
        assertThat(scene.mail().to(Person.MARIAM.email, meeting.title())).isEmpty();

        desk.presses("Send 2 invitations").sees("The invitations are on their way");
        Mail mail = scene.mail().newest(Person.MARIAM.email, meeting.title());
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.language()).isEqualTo("fr");
        assertThat(mail.text()).contains(Person.MARIAM.fullName, hers, button).contains(scene.address() + "/i/");
        assertThat(mail.html()).contains("lang=\"fr\"", hers, button, mail.link());

        desk.opens("/desk/events/" + meeting.slug() + "/invitations?region=africa")
                .seesRow(Person.HELENE.fullName, "Sent");
        assertThat(scene.mail().to(Person.MARIAM.email, meeting.title())).hasSize(1);
    }

    @Test
    void anInvitationToKhartoumIsWrittenFromRightToLeft(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-beja", "Dialogue of Beja");
        meeting.invite(Person.MARYAM);

        Mail mail = scene.mail().newest(Person.MARYAM.email, meeting.title());

        assertThat(mail.language()).isEqualTo("ar");
        assertThat(mail.html()).contains("dir=\"rtl\"", Texts.in(Language.AR).get("invitations.mail.action"));
    }

    @Test
    void everybodyOfARegionIsWrittenToAtOnce(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-setubal", "Dialogue of Setubal");
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/invitations");

        desk.doesNotSee(Person.HELENE.fullName);
        desk.page().locator("summary:has-text('Africa')").click();
        desk.sees(Person.HELENE.fullName);
        desk.selects("Region", "Central Asia").presses("Show").presses("Write to all");

        desk.seesHeading("Invitations to send")
                .sees("Nothing has been sent yet")
                .doesNotSee(Person.HELENE.fullName);
    }

    @Test
    void sendingToNobodySaysWhatToDo(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-faro", "Dialogue of Faro");

        scene.organiser()
                .opens("/desk/events/" + meeting.slug() + "/invitations")
                .presses("Prepare the mail")
                .sees("No person was chosen");
    }

    private static String addressee(Person person) {
        return Texts.in(Language.EN)
                .get(
                        "invitations.campaign.addressee",
                        "name",
                        person.fullName,
                        "organisation",
                        person.organisation,
                        "language",
                        person.language.ownName());
    }
}
