package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.files.Uploaded;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Maryam brings her photo from a phone, with and without script. */
@ExtendWith(Backstage.class)
class UploadingBrowserIT {
    private static final Texts ARABIC = Texts.in(Language.AR);
    private static final String PHOTO = ARABIC.get("registrations.ready.badge-photo");

    @Test
    void maryamBringsAPhotoThatStaysWhenSomethingElseIsMissing(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-sesimbra", "Dialogue of Sesimbra");
        meeting.asksReady("photo");
        meeting.asks("text", "Your field", Map.of("required", true));
        Window phone = scene.phone(Language.AR, Person.MARYAM.zone);
        answers(phone, meeting);

        phone.attaches(PHOTO, "صورتي.png", Uploaded.png(400, 500));
        phone.sendsWithoutChecking(ARABIC.get("registrations.form.send"));
        phone.sees(ARABIC.get("fault.missing"), "صورتي.jpg");

        phone.writes("Your field", "القانون").presses(ARABIC.get("registrations.form.send"));
        phone.isAt("**/r/*").sees("صورتي.jpg", "القانون");
    }

    @Test
    void withoutScriptSheReplacesAndRemovesIt(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-alcacer", "Dialogue of Alcacer");
        meeting.asksReady("photo");
        Window phone = scene.window(new NewContextOptions().setLocale("ar").setJavaScriptEnabled(false));
        String registration = answers(phone, meeting);
        send(phone.attaches(PHOTO, "one.png", Uploaded.png(400, 500))).sees("one.jpg");

        phone.opens(registration + "/form");
        send(phone.attaches(PHOTO, "two.jpg", Uploaded.jpeg(300, 300)))
                .sees("two.jpg")
                .doesNotSee("one.jpg");

        phone.opens(registration + "/form").attaches(PHOTO, "page.jpg", Uploaded.html());
        phone.presses(ARABIC.get("registrations.form.send-again")).sees(ARABIC.get("fault.upload-no-photo"), "two.jpg");

        phone.opens(registration + "/form").ticks(ARABIC.get("registrations.file.remove", "name", "two.jpg"));
        send(phone).doesNotSee("two.jpg");
    }

    @Test
    void theScriptThatKeepsWhatIsTypedLeavesFilesAlone(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-grandola", "Dialogue of Grandola");
        meeting.asksReady("photo");
        meeting.asks("text", "Your field", Map.of());
        Window phone = scene.phone(Language.AR, Person.MARYAM.zone);
        String registration = answers(phone, meeting);

        phone.attaches(PHOTO, "me.png", Uploaded.png(40, 50)).writes("Your field", "القانون");
        phone.sees(ARABIC.get("registrations.form.kept.now"));

        assertThat(phone.opens(registration + "/form").field("Your field")).hasValue("القانون");
        assertThat(phone.page().content()).doesNotContain("me.jpg");
    }

    private static Window send(Window phone) {
        phone.page().locator("[name=do][value=send]").click();
        return phone.isAt("**/r/*");
    }

    /** @return address of her registration */
    private static String answers(Window phone, Meeting meeting) {
        phone.opens(meeting.invite(Person.MARYAM))
                .chooses(ARABIC.get("registrations.reply.on-site"))
                .presses(ARABIC.get("registrations.send"));
        return phone.isAt("**/r/*/form").address().replaceFirst("/form$", "");
    }
}
