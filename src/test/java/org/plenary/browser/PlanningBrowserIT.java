package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Times;

@ExtendWith(Backstage.class)
class PlanningBrowserIT {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Times TIMES = new Times(Language.EN);

    @Test
    void anOrganiserCreatesAnEventAddsItsSessionsAndPublishesThem(Scene scene) {
        LocalDateTime start = Meeting.fiveMinutesAgo();
        Window desk = scene.organiser();
        desk.opens("/desk").follows("New event").seesHeading("New event");
        writeEvent(desk, start, "Dialogue of Lisbon", "dialogue-lisbon");
        desk.presses("Create the event")
                .isAt("/desk/events/dialogue-lisbon/agenda")
                .sees("The event was created");

        desk.follows("List").follows("New session");
        desk.writes("Title", "Opening by the rector").selects("Kind", "Opening");
        desk.selects("Day", TIMES.day(start.toLocalDate())).writes("Starts at", CLOCK.format(start));
        desk.writes("Minutes", "480").writes("Room", "Blue hall").writes("Person 1", "jin.li@secretariat.example");
        desk.presses("Add the session").sees("The session is on the agenda");
        desk.follows("List").seesRow("Opening by the rector", "Blue hall", "Professor JIN Li");

        desk.follows("New session");
        assertThat(desk.field("Starts at")).hasValue(CLOCK.format(start.plusHours(8)));
        assertThat(desk.field("Room")).hasValue("Blue hall");
        desk.writes("Title", "Closing")
                .presses("Add the session")
                .follows("List")
                .seesRow("Closing", "Blue hall");
        scene.visitor().opens("/events/dialogue-lisbon").seesHeading("We cannot find this page");

        desk.follows("See what will be published")
                .presses("Publish the agenda")
                .sees("The agenda is public", "Release 1");
        scene.visitor()
                .opens("/")
                .follows("Dialogue of Lisbon")
                .sees("Opening by the rector", "Professor JIN Li", "Blue hall");
    }

    @Test
    void aMistakeIsSaidBesideTheFieldAndNothingTypedIsLost(Scene scene) {
        LocalDateTime start = Meeting.fiveMinutesAgo();
        Window desk = scene.organiser().opens("/desk/events/new");
        writeEvent(desk, start, "Dialogue of Évora", "dialogue-evora");
        desk.writes("Last day", start.toLocalDate().minusDays(9).toString()).presses("Create the event");

        desk.sees("One thing needs your attention", "The last day is before the first");
        assertThat(desk.field("Last day")).hasAttribute("aria-invalid", "true");
        assertThat(desk.field("Last day"))
                .hasAccessibleDescription("The last day is before the first. Please change one of the two.");
        assertThat(desk.field("Title")).hasValue("Dialogue of Évora");
        assertThat(desk.field("Venue")).hasValue("Aula Magna, Lisbon");
        assertThat(desk.field("Address of the online meeting")).hasValue(MeetingRoom.ADDRESS);
        desk.follows("Last day");
        assertThat(desk.field("Last day")).isFocused();

        desk.writes("Last day", "").presses("Create the event").sees("The event was created");
    }

    @Test
    void aSessionWithMistakesKeepsItsSpeaker(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-coimbra", "Dialogue of Coimbra");
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/agenda/sessions/new");
        desk.writes("Title", "Round table").writes("Minutes", "an hour").writes("Person 1", "nobody@nowhere.example");
        desk.presses("Add the session");

        desk.sees("2 things need your attention", "Expected a whole number", "Nobody in the network has the address");
        assertThat(desk.field("Minutes")).hasValue("an hour");
        assertThat(desk.field("Person 1")).hasValue("nobody@nowhere.example");
    }

    private static void writeEvent(Window desk, LocalDateTime start, String title, String slug) {
        desk.writes("Title", title).writes("Short name", slug).writes("Summary", "How universities share courses.");
        desk.writes("First day", start.toLocalDate().minusDays(1).toString());
        desk.writes("Last day", start.toLocalDate().plusDays(1).toString());
        desk.selects("Time zone of the venue", "UTC").chooses("On site and online");
        desk.writes("Venue", "Aula Magna, Lisbon").writes("Address of the online meeting", MeetingRoom.ADDRESS);
    }
}
