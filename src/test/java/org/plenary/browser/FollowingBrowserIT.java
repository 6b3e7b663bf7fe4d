package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;

@ExtendWith(Backstage.class)
class FollowingBrowserIT {
    private static final Texts FRENCH = Texts.in(Language.FR);

    @Test
    void everybodyReadsTheProgrammeInTheirOwnTime(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-guarda", "Dialogue of Guarda");
        Window window = scene.phone(Language.EN, Person.DEWI.zone).opens("/events/" + meeting.slug());
        window.sees(Meeting.PANEL, Meeting.HALL, "Now", "Times are those of the venue:", "UTC");

        window.follows("Show in my time (Asia/Jakarta)");
        window.sees("Times are shown in:", "Jakarta, GMT+7");
        window.sees(new Times(Language.EN).clock(meeting.startsAt(), Person.DEWI.zone));

        window.opens("/events/" + meeting.slug() + "/programme").seesRow(Meeting.PANEL, Meeting.HALL);
        window.opens("/events/annual-meeting-2026/programme").seesRow("Opening remarks", "Professor JIN Li");
    }

    @Test
    void aCalendarThatFollowsTheEventIsToldOnlyWhatChanged(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-lagos", "Dialogue of Lagos");
        APIRequestContext calendar = scene.visitor().page().context().request();
        String feed = scene.address() + "/calendar/events/" + meeting.slug() + ".ics";

        APIResponse first = calendar.get(feed);

        assertThat(first.headers().get("content-type")).startsWith("text/calendar");
        assertThat(first.text())
                .contains("SUMMARY:" + Meeting.PANEL, "SUMMARY:" + Meeting.CLOSING, dtstart(meeting.startsAt()));
        assertThat(again(calendar, feed, first).status()).isEqualTo(304);
    }

    @Test
    void mariamsOwnCalendarHoldsHerLinkToJoin(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-tavira", "Dialogue of Tavira");
        Window phone = scene.phone(Language.FR, Person.MARIAM.zone).opens(meeting.invite(Person.MARIAM));
        phone.chooses(FRENCH.get("registrations.reply.online")).presses(FRENCH.get("registrations.send"));
        phone.isAt("**/r/*");
        String feed = phone.page()
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(FRENCH.get("calendar.file")))
                .getAttribute("href");
        APIRequestContext calendar = scene.visitor().page().context().request();

        APIResponse first = calendar.get(feed);

        assertThat(first.text().replace("\r\n ", "")).contains("SUMMARY:" + Meeting.PANEL, scene.address() + "/j/");
        assertThat(again(calendar, feed, first).status()).isEqualTo(304);
        assertThat(calendar.get(scene.address() + "/calendar/me/AAAAAAAAAAAAAAAAAAAAAAAA.ics")
                        .status())
                .isEqualTo(404);
    }

    private static APIResponse again(APIRequestContext calendar, String feed, APIResponse first) {
        return calendar.get(
                feed,
                RequestOptions.create()
                        .setHeader("If-None-Match", first.headers().get("etag")));
    }

    private static String dtstart(Instant at) {
        return "DTSTART:" + at.toString().replaceAll("[-:]", "");
    }
}
