package org.plenary.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttendanceIT {
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));

    @Test
    void aPastMeetingKeepsWhereItsPeopleWereThen() {
        Dialogue tallinn = Dialogue.on(LocalDate.of(2024, 6, 3));
        tallinn.add("Opening", "09:00", "Great Hall");
        tallinn.release();
        attended(tallinn);
        String before = desk.get(file(tallinn)).body();

        move(tallinn.ana(), "2024-06-04");

        assertThat(before).contains("Dr Ana Kask", "National Centre,national-centre,EE");
        assertThat(desk.get(file(tallinn)).body()).isEqualTo(before);
    }

    @Test
    void whoMovedBeforeTheMeetingIsCountedForTheNewPlace() {
        Dialogue tallinn = Dialogue.on(LocalDate.of(2024, 6, 3));
        tallinn.add("Opening", "09:00", "Great Hall");
        tallinn.release();
        attended(tallinn);

        move(tallinn.ana(), "2024-06-03");

        assertThat(desk.get(file(tallinn)).body()).contains("University of Riga,higher-education-institution,LV");
    }

    private void move(String address, String day) {
        String riga = "lv-" + UUID.randomUUID();
        desk.submit(
                "/desk/network/organisations",
                Map.of(
                        "organisation_id", riga,
                        "name_en", "University of Riga",
                        "kind", "higher-education-institution",
                        "country", "LV",
                        "region", "central-and-eastern-europe"));
        String person = Database.column("select id from people where email = ?::citext", address)
                .get(0);
        String version = Database.column("select version from people where email = ?::citext", address)
                .get(0);
        assertThat(desk.submit(
                                "/desk/network/people/" + person + "/moves",
                                Map.of("organisation_id", riga, "since", day, "version", version))
                        .statusCode())
                .isEqualTo(303);
    }

    private static void attended(Dialogue dialogue) {
        UUID registration = UUID.randomUUID();
        Database.change(
                "insert into registrations select ?, e.id, p.id, null, 'on-site', 'registered', now(), now(), 0"
                        + " from events e, people p where e.slug = ? and p.email = ?::citext",
                registration,
                dialogue.slug(),
                dialogue.ana());
        Database.change(
                "insert into attendances select gen_random_uuid(), ?, s.session_id, 'on-site', 'scan', s.starts_at, s.ends_at"
                        + " from released_sessions s join events e on e.id = s.event_id where e.slug = ?",
                registration,
                dialogue.slug());
    }

    private static String file(Dialogue dialogue) {
        return "/desk/events/" + dialogue.slug() + "/attendance.csv";
    }
}
