package org.plenary.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenary.Client;
import org.plenary.Dialogue;
import org.plenary.identity.Purpose;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Isolated("Promises in seconds are made of a machine that does nothing else")
class FeedsIT {
    private static final Duration AFTER_RELEASE = Duration.ofSeconds(1);

    @Test
    void aFeedIsReadByEveryoneWithoutAnError() throws IOException, ParserException {
        HttpResponse<String> feed = Client.anybody().get(feed(Dialogue.published()));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(feed.body()))
                        .validate()
                        .hasErrors())
                .isFalse();
        ICalendar read = Biweekly.parse(feed.body()).first();
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Opening");
    }

    @Test
    void aCopyThatIsStillGoodIsNotSentAgain() {
        String feed = feed(Dialogue.published());
        HttpResponse<String> first = Client.anybody().get(feed);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> byTag = Client.anybody().with("If-None-Match", tag).get(feed);
        HttpResponse<String> byDate =
                Client.anybody().with("If-Modified-Since", modified).get(feed);

        assertThat(List.of(byTag.statusCode(), byDate.statusCode())).containsExactly(304, 304);
        assertThat(byTag.body()).isEmpty();
        assertThat(byTag.headers().firstValue("ETag")).hasValue(tag);
        assertThat(byTag.headers().firstValue("Last-Modified")).hasValue(modified);
        assertThat(Client.anybody().get(feed).body()).isEqualTo(first.body());
    }

    @Test
    void headTellsWhatGetWould() {
        String feed = feed(Dialogue.published());
        HttpResponse<String> got = Client.anybody().get(feed);

        HttpResponse<String> head = Client.anybody().head(feed);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String field : List.of("ETag", "Last-Modified", "Content-Type", "Content-Length", "Cache-Control")) {
            assertThat(head.headers().firstValue(field))
                    .as(field)
                    .isEqualTo(got.headers().firstValue(field))
                    .isPresent();
        }
    }

    @Test
    void aReleaseIsInTheFeedWithinASecond() throws InterruptedException {
        Dialogue tallinn = Dialogue.published();
        assertThat(summaries(tallinn)).containsExactly("Opening");

        tallinn.add("Panel", "11:00", "Great Hall");
        assertThat(summaries(tallinn)).as("the draft is not public").containsExactly("Opening");
        tallinn.release();

        Thread.sleep(AFTER_RELEASE.toMillis());
        assertThat(summaries(tallinn)).containsExactly("Opening", "Panel");
    }

    @Test
    void ownFeedHasTheSameSessionsAndOnesOwnLink() {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.luc());
        Client.anybody().submit(tallinn.invitation(tallinn.luc()), Map.of("reply", "online"));
        String own = org.plenary.identity.Staff.path(Purpose.CALENDAR, tallinn.person(tallinn.luc())) + ".ics";

        HttpResponse<String> feed = Client.anybody().get(own);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(feed.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        VEvent inFrench = Biweekly.parse(feed.body()).first().getEvents().get(0);
        assertThat(inFrench.getSummary().getValue()).isEqualTo("Ouverture, \"Tallinn\"");
        VEvent session = Biweekly.parse(Client.anybody().get(own + "?lang=en").body())
                .first()
                .getEvents()
                .get(0);
        VEvent publicly = Biweekly.parse(Client.anybody().get(feed(tallinn)).body())
                .first()
                .getEvents()
                .get(0);
        String join = org.plenary.Server.address() + tallinn.registration(Purpose.JOIN, tallinn.luc());
        assertThat(session.getUid()).isEqualTo(publicly.getUid());
        assertThat(session.getDescription().getValue()).startsWith("Join online: " + join);
        assertThat(unfolded(feed))
                .contains("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=")
                .doesNotContain("\nSOURCE");
        assertThat(unfolded(Client.anybody().get(feed(tallinn)))).doesNotContain("/j/", "meet.plenary.example");
    }

    @Test
    void whatIsNotPublishedHasNoFeed() {
        assertThat(Client.anybody().get(feed(Dialogue.planned())).statusCode()).isEqualTo(404);
        assertThat(Client.anybody()
                        .get("/calendar/me/AbCdEfGh0123456789-_AbCd.ics")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String feed(Dialogue dialogue) {
        return "/calendar/events/" + dialogue.slug() + ".ics";
    }

    private static String unfolded(HttpResponse<String> feed) {
        return feed.body().replace("\r\n ", "");
    }

    private static List<String> summaries(Dialogue dialogue) {
        return Biweekly.parse(Client.anybody().get(feed(dialogue)).body()).first().getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
