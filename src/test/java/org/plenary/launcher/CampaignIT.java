package org.plenary.launcher;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.mail.ScriptedSmtp;
import org.plenary.mail.ScriptedSmtp.Arrived;

/** A thousand invitations through crashes, and by two nodes at once; a PostgreSQL and a mail server that stay. */
@OnItsOwn
class CampaignIT {
    private static final int GUESTS = 1_000;
    private static final int KILLS = 5;
    private static final int CONNECTIONS = 4;
    private static final Duration FOR_EACH_MAIL = Duration.ofMillis(30);
    private static final Duration AROUND_A_KILL = Duration.ofSeconds(1);
    private static final String SECRET = "a-secret-that-both-nodes-know-0123456789";

    @TempDir
    Path folder;

    private final NodesDatabase database = new NodesDatabase();
    private final ScriptedSmtp smtp = new ScriptedSmtp();

    @AfterEach
    void stopWhatStays() throws IOException {
        smtp.close();
        database.close();
    }

    @Test
    void killedFiveTimesItReachesEverybodyAndRepeatsOnlyWhatWasInFlight() {
        smtp.pause(FOR_EACH_MAIL);
        int port = Ports.anyFree();
        List<Instant> kills = new ArrayList<>();
        Launched plenary = start("node", port);
        try {
            plenary.awaitReady();
            Meeting meeting = Meeting.published(address(port), database.apiToken());
            List<String> guests = meeting.invite(GUESTS);
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = kill * GUESTS / (KILLS + 1);
                Launched.await(() -> smtp.arrived().size() >= before);
                Running.killServer(folder.resolve("node"));
                kills.add(Instant.now());
                plenary.signal("KILL");
                assertThat(plenary.code()).isEqualTo(137);
                plenary = start("node", port);
            }
            Launched.await(() -> states(meeting).equals(Set.of("sent")));

            assertThat(copies()).containsOnlyKeys(guests);
            assertThat(smtp.arrived().stream()
                            .collect(groupingBy(Arrived::to, mapping(mail -> mail.header("Message-ID"), toSet())))
                            .values())
                    .allMatch(ids -> ids.size() == 1);
            assertThat(firstsOfRepeated())
                    .hasSizeLessThanOrEqualTo(KILLS * 2 * CONNECTIONS)
                    .allMatch(mail -> kills.stream().anyMatch(kill -> isAround(kill, mail.at())));
        } finally {
            plenary.close();
        }
    }

    @Test
    void twoNodesShareTheWorkAndSendNothingTwice() {
        int port = Ports.anyFree();
        try (Launched one = start("one", port);
                Launched other = start("other", Ports.anyFree())) {
            one.awaitReady();
            other.awaitReady();
            smtp.pause(FOR_EACH_MAIL);
            Meeting meeting = Meeting.published(address(port), database.apiToken());

            List<String> guests = meeting.invite(GUESTS);
            Launched.await(() -> states(meeting).equals(Set.of("sent")));

            assertThat(copies())
                    .containsOnlyKeys(guests)
                    .allSatisfy((guest, copies) -> assertThat(copies).isEqualTo(1));
            assertThat(database.column(
                            "select count(*) > 100 from messages where event = ? group by leased_by", meeting.slug()))
                    .containsExactly("t", "t");
        }
    }

    private Launched start(String node, int port) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("PLENARY_PORT", String.valueOf(port));
        settings.put("PLENARY_DATA", folder.resolve(node).toString());
        settings.put("PLENARY_SECRET", SECRET);
        settings.put("PLENARY_MAIL_SMTP_HOST", "127.0.0.1");
        settings.put("PLENARY_MAIL_SMTP_PORT", String.valueOf(smtp.port()));
        settings.put("PLENARY_MAIL_SMTP_TLS", "none");
        settings.put("PLENARY_MAIL_CONNECTIONS", String.valueOf(CONNECTIONS));
        return Launched.in(folder, settings, "--foreground-log");
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    private Set<String> states(Meeting meeting) {
        return Set.copyOf(database.column("select distinct state from messages where event = ?", meeting.slug()));
    }

    private Map<String, Long> copies() {
        return smtp.arrived().stream().collect(groupingBy(Arrived::to, counting()));
    }

    /** Of what arrived more than once, what arrived before. */
    private List<Arrived> firstsOfRepeated() {
        return smtp.arrived().stream().collect(groupingBy(Arrived::to)).values().stream()
                .flatMap(copies -> copies.subList(0, copies.size() - 1).stream())
                .toList();
    }

    private static boolean isAround(Instant kill, Instant at) {
        return Duration.between(kill, at).abs().compareTo(AROUND_A_KILL) < 0;
    }
}
