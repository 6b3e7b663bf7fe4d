package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports in the mailbox, and a server that is killed while it reads them. */
@OnItsOwn
class CollectingIT {
    private static final int REPORTS = 240;
    private static final int KILLS = 2;

    @TempDir
    Path folder;

    private final MailHouse mail = new MailHouse();
    private final NodesDatabase database = new NodesDatabase();
    private final int port = Ports.anyFree();

    @AfterEach
    void closeTheHouse() throws IOException {
        mail.close();
        database.close();
    }

    @Test
    void killedTwiceItLosesNoReportAndTakesNoneTwice() {
        Launched plenary = start();
        try {
            plenary.awaitReady();
            Meeting meeting = Meeting.published("http://127.0.0.1:" + port, database.apiToken());
            List<String> guests = meeting.invite(REPORTS);
            Launched.await(() -> states(meeting).equals(List.of("sent " + REPORTS)));
            guests.forEach(mail::comesBack);
            look();
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = kill * REPORTS / (KILLS + 1);
                Launched.await(() -> taken().size() >= before);
                Running.killServer(folder.resolve("data"));
                plenary.signal("KILL");
                assertThat(plenary.code()).isEqualTo(137);
                assertThat(taken()).hasSizeLessThan(REPORTS);
                plenary = start();
                plenary.awaitReady();
                look();
            }

            Launched.await(() -> states(meeting).equals(List.of("bounced " + REPORTS)));
            Launched.await(() -> mail.count("INBOX") == 0);
            assertThat(mail.count("Plenary")).isEqualTo(REPORTS);
            assertThat(taken()).containsExactlyInAnyOrderElementsOf(guests);
            assertThat(database.column("select address::text from suppressions"))
                    .containsExactlyInAnyOrderElementsOf(guests);
        } finally {
            plenary.close();
        }
    }

    private Launched start() {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(mail.settings());
        settings.put("PLENARY_PORT", String.valueOf(port));
        settings.put("PLENARY_DATA", folder.resolve("data").toString());
        return Launched.in(folder, settings, "--foreground-log");
    }

    /** As if a minute were over. */
    private void look() {
        database.column("select pg_notify('plenary', 'mailbox look')::text");
    }

    private List<String> taken() {
        return database.column("select address from incoming_mails");
    }

    private List<String> states(Meeting meeting) {
        return database.column(
                "select i.state || ' ' || count(*) from invitations i join events e on e.id = i.event_id"
                        + " where e.slug = ? group by i.state order by 1",
                meeting.slug());
    }
}
