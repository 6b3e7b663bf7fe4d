package org.plenary.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AttendanceFileIT {
    private static final int PEOPLE = 20;
    private static final int SESSIONS = 1_250;
    private static final int LINES = 1 + PEOPLE * SESSIONS;

    private final Dialogue tallinn = Dialogue.published();

    /** If all rows were in memory they would all arrive: nothing more would have to be read. */
    @Test
    void theFileBeginsBeforeTheLastRowIsReadAndSaysWhenTheRestIsMissing() throws Exception {
        attended(SESSIONS, 2_000);
        try (BufferedReader file = opened()) {
            List<String> lines = new ArrayList<>(List.of(file.readLine(), file.readLine()));
            cutOffTheReader();
            file.lines().forEach(lines::add);

            assertThat(lines).hasSizeLessThan(LINES).last().asString().startsWith("This file is not complete");
        }
        assertThat(Database.column(
                        "select action from audit_entries where event = ? and action like 'attendance%'",
                        tallinn.slug()))
                .containsExactly("attendance.exported");
    }

    @Test
    void theFileIsOfOneMoment() throws IOException {
        attended(SESSIONS, 2_000);
        try (BufferedReader file = opened()) {
            List<String> lines = new ArrayList<>(List.of(file.readLine()));
            Database.change(
                    "delete from attendances where registration_id in (select r.id from registrations r join events e"
                            + " on e.id = r.event_id where e.slug = ? limit 10)",
                    tallinn.slug());
            file.lines().forEach(lines::add);

            assertThat(lines).hasSize(LINES).doesNotHaveDuplicates();
        }
    }

    @Test
    void aLongFileTakesAsManyQueriesAsAShortOne() {
        attended(1, 10);
        Dialogue longer = Dialogue.published();
        attended(longer, 100, 10);

        Queries.doNotGrow(
                () -> assertThat(whole(tallinn)).hasSize(1 + PEOPLE),
                () -> assertThat(whole(longer)).hasSize(1 + PEOPLE * 100));
    }

    private BufferedReader opened() {
        HttpResponse<java.io.InputStream> answer = Client.launcher().stream(path(tallinn));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        return new BufferedReader(new InputStreamReader(answer.body(), UTF_8));
    }

    private static List<String> whole(Dialogue dialogue) {
        return Client.launcher().get(path(dialogue)).body().lines().toList();
    }

    private static String path(Dialogue dialogue) {
        return "/api/v1/events/" + dialogue.slug() + "/attendance.csv";
    }

    private static void cutOffTheReader() {
        assertThat(Database.column("select pg_terminate_backend(pid)::text from pg_stat_activity"
                        + " where query like '%from attendances%' and state <> 'idle' and pid <> pg_backend_pid()"))
                .containsExactly("true");
    }

    /** Nobody else notices that a connection is gone. */
    @AfterEach
    void thePoolIsWhole() {
        assertThat(IntStream.range(0, 20).map(i -> Client.anybody().get("/").statusCode()))
                .containsOnly(200);
    }

    private void attended(int sessions, int titleLength) {
        attended(tallinn, sessions, titleLength);
    }

    /** Everybody of twenty people was in every session. */
    static void attended(Dialogue dialogue, int sessions, int titleLength) {
        String slug = dialogue.slug();
        Database.change("""
                with guests as (
                    insert into people select gen_random_uuid(), p.organisation_id, '', 'Guest', n::text, false, '', '',
                        'guest-' || n || '-' || p.email, 'en', 'UTC', false, 0
                    from people p, generate_series(1, ?) n where p.email = ?::citext returning id, email),
                addresses as (insert into person_addresses (person_id, email) select id, email from guests)
                insert into registrations select gen_random_uuid(), e.id, g.id, null, 'online', 'registered', now(), now(), 0
                from guests g, events e where e.slug = ?
                """, PEOPLE, dialogue.ana(), slug);
        Database.change("""
                insert into released_sessions select gen_random_uuid(), e.id, 1, 'panel',
                    jsonb_build_object('fallback', 'en', 'en', rpad('Panel ' || n || ' ', ?, 'of many words ')), '', '{}',
                    'UTC', now() + make_interval(mins => n), now() + make_interval(mins => n + 1), '[]', false,
                    gen_random_uuid()::text, 0, now()
                from events e, generate_series(1, ?) n where e.slug = ?
                """, titleLength, sessions, slug);
        Database.change("""
                insert into attendances select gen_random_uuid(), r.id, s.session_id, 'online', 'click', s.starts_at,
                    s.starts_at
                from registrations r join events e on e.id = r.event_id join released_sessions s on s.event_id = e.id
                where e.slug = ? and s.kind = 'panel'
                """, slug);
    }
}
