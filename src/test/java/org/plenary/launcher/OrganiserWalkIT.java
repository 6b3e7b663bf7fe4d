package org.plenary.launcher;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.mail.ScriptedSmtp.Arrived;

/** A new organiser on a new Plenary: brings in the network, invites all of it, and knows at the end how it stands. */
@OnItsOwn
class OrganiserWalkIT {
    private static final int EVERYBODY = 412;
    private static final String EVENT = "/desk/events/walk";
    private static final Pattern SIGN_IN = Pattern.compile("http\\S+/sign-in/\\S+");
    private static final String STATES = "select state from invitations order by state";
    private static final String ON_THEIR_WAY = "select id from messages where state in ('ready', 'sending')";
    private static final String REMINDED =
            "select recipient_address::text from messages where kind = 'reminder' order by 1";

    @TempDir
    Path folder;

    private final MailHouse mail = new MailHouse();
    private final NodesDatabase database = new NodesDatabase();
    private final Map<Guest, String> states = new LinkedHashMap<>();
    private final int port = Ports.anyFree();
    private final String home = "http://127.0.0.1:" + port;
    private final Desk desk = new Desk(home, "10.0.0.1");

    @AfterEach
    void closeTheHouse() throws IOException {
        mail.close();
        database.close();
    }

    @Test
    void fromTwoListsToAnswersInWhichEveryNumberLeadsToItsPeople() throws IOException {
        try (Launched plenary = start()) {
            plenary.awaitReady();
            signIn(plenary.err());
            bringIn("organisations", Guest.ORGANISATIONS);
            bringIn("people", Guest.PEOPLE);
            planTheMeeting();

            inviteEverybody();
            mailComesBackFrom(2);
            oneDelegates();
            answer("on-site", "accepted", 40);
            answer("online", "accepted", 25);
            answer("tentative", "tentative", 10);
            answer("decline", "declined", 30);
            remindTheOthers();

            Funnel funnel = new Funnel(desk, EVENT + "/funnel");
            Map<String, List<String>> people = funnel.expected(states);
            assertThat(funnel.numbers()).isEqualTo(sizes(people));
            assertThat(people)
                    .allSatisfy(
                            (number, names) -> assertThat(funnel.names(number)).isEqualTo(names));
        }
    }

    private Launched start() {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.putAll(mail.settings());
        settings.put("PLENARY_PORT", String.valueOf(port));
        settings.put("PLENARY_DATA", folder.resolve("data").toString());
        // so that each invitee can come from an address of their own
        settings.put("PLENARY_PROXY", "one");
        return Launched.in(folder, settings, "--foreground-log");
    }

    private void signIn(String printed) {
        String link = SIGN_IN.matcher(printed)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        desk.sends(link.substring(link.indexOf("/sign-in/")), Map.of());
    }

    private void bringIn(String kind, Path list) throws IOException {
        String preview = desk.uploads("/desk/network/imports", kind, list).uri().getPath();
        Launched.await(() -> desk.opens(preview).contains(preview + "/application"));
        assertThat(desk.sends(preview + "/application", Map.of()).body()).contains("The list was applied");
    }

    /** So far ahead that there are five days left to answer. */
    private void planTheMeeting() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(12);
        Map<String, String> event = new HashMap<>(Map.of("title", "Dialogue of the walk", "slug", "walk"));
        event.putAll(Map.of("series", "regional-policy-dialogue", "startsOn", day.toString(), "zone", "UTC"));
        event.putAll(Map.of("mode", "hybrid", "venue", "Nairobi", "meetingUrl", "https://meet.plenary.example/room"));
        desk.sends("/desk/events", event);
        desk.sends(
                EVENT + "/agenda/sessions",
                Map.of("title", "Opening", "kind", "opening", "day", day.toString(), "time", "09:00", "room", "Hall"));
        desk.sends(EVENT + "/agenda/releases", Map.of());
    }

    private void inviteEverybody() throws IOException {
        Guest.all().forEach(guest -> states.put(guest, "sent"));
        String campaign = desk.sends(EVENT + "/invitations/campaigns", Map.of("everybody", "listed"))
                .uri()
                .getPath();
        assertThat(mail.arrived()).isEmpty();

        desk.sends(campaign + "/sending", Map.of("when", "now"));
        settle();

        assertThat(mail.arrived())
                .hasSize(EVERYBODY)
                .extracting(arrived -> arrived.to() + " " + arrived.header("Content-Language"))
                .containsExactlyInAnyOrderElementsOf(states.keySet().stream()
                        .map(guest -> guest.email() + " " + guest.language())
                        .toList());
    }

    private void mailComesBackFrom(int many) {
        for (Guest guest : waiting(many)) {
            mail.comesBack(guest.email());
            states.put(guest, "bounced");
        }
        desk.sends("/desk/mail/inbox/readings", Map.of());
        settle();
    }

    private void oneDelegates() {
        Guest busy = waiting(1).get(0);
        Guest next = busy.colleague("Nina Walk", "nina@walk.example");
        invitee(busy, "/delegation", Map.of("givenName", "Nina", "familyName", "Walk", "email", next.email()));
        states.put(busy, "delegated");
        states.put(next, "sent");
        settle();
    }

    private void answer(String reply, String state, int many) {
        for (Guest guest : waiting(many)) {
            invitee(guest, "", Map.of("reply", reply));
            states.put(guest, state);
        }
        settle();
    }

    /** As if everybody had been invited ten days ago, and it were morning everywhere when the reminders are queued. */
    private void remindTheOthers() {
        database.change("update invitations set sent_at = sent_at - interval '10 days' where sent_at is not null");
        List<String> expected = states.entrySet().stream()
                .filter(guest -> List.of("sent", "tentative").contains(guest.getValue()))
                .map(guest -> guest.getKey().email())
                .sorted()
                .toList();
        int before = mail.arrived().size();

        desk.sends(EVENT + "/invitations/reminders", Map.of("days", "10, 2"));
        Launched.await(() -> database.column(REMINDED).size() >= expected.size());
        database.change("update messages set next_at = now() where kind = 'reminder'");
        database.column("select pg_notify('plenary', 'mail queued')::text");
        settle();

        assertThat(mail.arrived().subList(before, mail.arrived().size()))
                .extracting(Arrived::to)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** So many who have not answered yet. */
    private List<Guest> waiting(int many) {
        return states.entrySet().stream()
                .filter(guest -> guest.getValue().equals("sent"))
                .map(Map.Entry::getKey)
                .limit(many)
                .toList();
    }

    private void invitee(Guest guest, String below, Map<String, String> form) {
        String link = mail.linkIn(guest.email());
        String theirs = "10.1.0." + (1 + Math.floorMod(guest.hashCode(), 250));
        new Desk(home, theirs).sends(link.substring(link.indexOf("/i/")) + below, form);
    }

    private void settle() {
        List<String> expected = states.values().stream().sorted().toList();
        Launched.await(() -> database.column(STATES).equals(expected));
        Launched.await(() -> database.column(ON_THEIR_WAY).isEmpty());
    }

    private static Map<String, Integer> sizes(Map<String, List<String>> people) {
        return people.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, number -> number.getValue().size()));
    }
}
