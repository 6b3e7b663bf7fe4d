package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Nobody invited Nour, who registers on a phone, is asked something and let in. */
@ExtendWith(Backstage.class)
class RegisteringBrowserIT {
    private static final Texts ARABIC = Texts.in(Language.AR);
    private static final String ADDRESS = "nour@school-of-hebron.example";
    private static final String QUESTION = "سؤال بشأن تسجيلكم";
    private static final String SCHOOL = "مدرسة الخليل المفتوحة";

    @Test
    void nourRegistersOnHerOwnIsAskedSomethingAndLetIn(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-vidigueira", "Dialogue of Vidigueira");
        String registrations = "/desk/events/" + meeting.slug() + "/registrations";
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/details");
        desk.follows("Open registration").ticks("Anybody can register").presses("Save");
        desk.sees("Saved.", "Anybody can register at this moment.");

        Window nour = scene.phone(Language.AR, ZoneId.of("Asia/Hebron")).opens("/events/" + meeting.slug());
        nour.follows(ARABIC.get("agenda.event.register")).seesHeading(ARABIC.get("registrations.apply.title"));
        nour.writes(ARABIC.get("registrations.field.givenName"), "نور");
        nour.writes(ARABIC.get("registrations.field.familyName"), "الأحمد");
        nour.writes(ARABIC.get("registrations.field.email"), ADDRESS);
        nour.writes(ARABIC.get("registrations.field.organisation"), SCHOOL);
        nour.selects(ARABIC.get("registrations.field.region"), "الدول العربية");
        Mail confirm =
                scene.mail().after(() -> nour.presses(ARABIC.get("registrations.apply.do")), ADDRESS, meeting.title());
        assertThat(confirm.language()).isEqualTo("ar");
        nour.seesHeading(ARABIC.get("registrations.applied.title"));

        nour.opens(confirm.link())
                .presses(ARABIC.get("registrations.confirming.do"))
                .isAt("**/i/*");
        nour.sees(SCHOOL).chooses(ARABIC.get("registrations.reply.on-site"));
        nour.presses(ARABIC.get("registrations.send")).isAt("**/r/*");
        String own =
                nour.seesHeading(ARABIC.get("registrations.heading.pending")).address();

        desk.opens(registrations).follows("1 registration waits for a decision.");
        desk.seesRow("نور الأحمد", SCHOOL, "Waiting for approval").follows("نور الأحمد");
        desk.presses("Ask back").sees("Nothing was given. Please fill it in.");
        desk.writes("Words to them", "Whom do you represent?");
        Mail question = scene.mail().after(() -> desk.presses("Ask back"), ADDRESS, QUESTION);
        assertThat(question.text()).contains("Whom do you represent?");
        assertThat(question.link()).isEqualTo(own);

        nour.opens(own).sees("Whom do you represent?");
        nour.writes(ARABIC.get("registrations.field.explanation"), "أمثل المدارس في الخليل.");
        nour.presses(ARABIC.get("registrations.approval.send")).sees(ARABIC.get("registrations.explained"));

        desk.opens(registrations + "?approval=awaited").follows("نور الأحمد").sees("أمثل المدارس في الخليل.");
        Window other = scene.organiser().opens(desk.address());
        desk.presses("Approve").sees("Approved.", "Registered, on site");
        other.presses("Approve").sees("Somebody has decided this in the meantime");
        nour.opens(own).seesHeading(ARABIC.get("registrations.heading"));
        nour.opens(confirm.link())
                .presses(ARABIC.get("registrations.confirming.go-on"))
                .isAt("**/r/*");
    }
}
