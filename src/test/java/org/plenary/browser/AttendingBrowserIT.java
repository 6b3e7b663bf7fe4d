package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.language.Language;
import org.plenary.language.Texts;

@ExtendWith(Backstage.class)
class AttendingBrowserIT {
    private static final Texts FRENCH = Texts.in(Language.FR);

    @Test
    void mariamEntersTheMeetingAndStandsOnceInTheFileOfTheReview(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-obidos", "Dialogue of Óbidos");
        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/agenda");
        Window phone = scene.phone(Language.FR, Person.MARIAM.zone).opens(meeting.invite(Person.MARIAM));
        phone.chooses(FRENCH.get("registrations.reply.online")).presses(FRENCH.get("registrations.send"));
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        phone.isAt("**/r/*").follows(FRENCH.get("registrations.join.open"));
        String gate = phone.isAt("**/j/*").address();
        phone.sees(Meeting.PANEL, FRENCH.get("attendance.recorded"));
        assertThat(rows(desk)).hasSize(1);
        phone.presses(FRENCH.get("attendance.enter")).isAt(MeetingRoom.ADDRESS).seesHeading(MeetingRoom.WELCOME);
        phone.opens(gate).presses(FRENCH.get("attendance.enter")).isAt(MeetingRoom.ADDRESS);

        List<List<String>> rows = rows(desk);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).subList(0, 11))
                .containsExactly(
                        meeting.startsAt().toString(),
                        Meeting.PANEL,
                        Person.MARIAM.fullName,
                        Person.MARIAM.email,
                        "mg-higher-01",
                        "Capital University, Madagascar",
                        "higher-education-institution",
                        "MG",
                        "africa",
                        "online",
                        "click");
        assertThat(Instant.parse(rows.get(1).get(11))).isBetween(before, Instant.now());
        assertThat(Instant.parse(rows.get(1).get(12)))
                .isAfter(Instant.parse(rows.get(1).get(11)));
    }

    private static List<List<String>> rows(Window desk) {
        String file = desk.downloads("Attendance file");
        assertThat(file).startsWith("\uFEFFsession_start_utc,session,person,email,");
        return CsvReader.builder().ofCsvRecord(file).stream()
                .map(row -> List.copyOf(row.getFields()))
                .toList();
    }
}
