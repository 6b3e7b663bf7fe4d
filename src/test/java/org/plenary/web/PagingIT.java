package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;
import org.plenary.Server;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PagingIT {
    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");
    private static final int GUESTS = 4;

    private final Dialogue tallinn = Dialogue.published();

    @Test
    void organisationsAreReadPageByPageWhileOthersComeIn() {
        Dialogue.planned();
        List<String> codes = Database.column("select code from organisations order by code");
        String last = codes.get(codes.size() - 1);

        List<String> read = walk("/api/v1/organisations?limit=2", "code", page -> {
            if (page == 1) {
                Database.change(copy(last), "0000-before-all-others-" + tallinn.slug());
                Database.change(copy(last), "zzzz-after-all-others-" + tallinn.slug());
            }
        });

        assertThat(read)
                .startsWith(codes.toArray(String[]::new))
                .endsWith("zzzz-after-all-others-" + tallinn.slug())
                .hasSize(codes.size() + 1);
    }

    @Test
    void eventsAreReadPageByPage() {
        Dialogue.planned();
        Dialogue.on(java.time.LocalDate.of(2033, 1, 10));

        assertThat(walk("/api/v1/events?limit=1", "slug", page -> {}))
                .isEqualTo(Database.column("select slug from events order by starts_on desc, slug"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void sessionsAreReadPageByPageAndKeepTheirSpeakers() {
        tallinn.add("Panel", "10:00", "Great Hall");
        tallinn.add("Closing", "11:00", "Great Hall");
        tallinn.add("At the same time", "11:00", "Small Hall");
        String sessions = "/api/v1/events/" + tallinn.slug() + "/sessions";

        assertThat(walk(sessions + "?limit=1", "start", page -> {}))
                .containsExactly(
                        "2031-06-02T09:00:00", "2031-06-02T10:00:00", "2031-06-02T11:00:00", "2031-06-02T11:00:00");
        assertThat(items(Client.launcher().get(sessions)))
                .hasSize(4)
                .allSatisfy(session -> assertThat(session.asJsonObject().getJsonArray("speakers"))
                        .hasSize(1));
    }

    @Test
    void invitationsAreReadPageByPage() {
        inviteGuests(tallinn, GUESTS);

        assertThat(walk("/api/v1/events/" + tallinn.slug() + "/invitations?limit=3", "person", page -> {}))
                .containsExactlyInAnyOrderElementsOf(
                        Database.column("select p.email::text from invitations i join people p on p.id = i.person_id"
                                + " join events e on e.id = i.event_id where e.slug = '" + tallinn.slug() + "'"))
                .hasSize(GUESTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "events", "events/{event}/sessions", "events/{event}/invitations"})
    void aLimitOrCursorThatIsNoneIsAProblemThatSaysWhatToDo(String list) {
        String path = "/api/v1/" + list.replace("{event}", tallinn.slug());
        HttpResponse<String> answer = Client.launcher().get(path + "?limit=501&after=strange");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(read(answer).getJsonArray("errors"))
                .isEqualTo(Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("pointer", "#/limit")
                                .add("detail", "Expected a whole number from 1 to 500."))
                        .add(Json.createObjectBuilder()
                                .add("pointer", "#/after")
                                .add(
                                        "detail",
                                        "This is no cursor of this list. Please take the address of the next page from"
                                                + " the answer before, or begin without a cursor."))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "events", "events/{event}/sessions", "events/{event}/invitations"})
    void aLongPageTakesAsManyQueriesAsAShortOne(String list) {
        Dialogue.planned();
        Dialogue.planned();
        tallinn.add("Panel", "10:00", "Great Hall");
        tallinn.add("Closing", "11:00", "Great Hall");
        inviteGuests(tallinn, GUESTS);
        String path = "/api/v1/" + list.replace("{event}", tallinn.slug());

        Queries.doNotGrow(
                () -> assertThat(items(Client.launcher().get(path + "?limit=1")))
                        .hasSize(1),
                () -> assertThat(items(Client.launcher().get(path + "?limit=3")))
                        .hasSize(3));
    }

    private static List<String> walk(String path, String field, Consumer<Integer> between) {
        List<String> read = new ArrayList<>();
        String next = path;
        for (int page = 1; next != null; page++) {
            HttpResponse<String> answer = Client.launcher().get(next);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            items(answer).forEach(item -> read.add(item.asJsonObject().getString(field)));
            between.accept(page);
            next = next(answer);
        }
        return read;
    }

    private static @org.jspecify.annotations.Nullable String next(HttpResponse<String> answer) {
        String link = answer.headers().firstValue("Link").orElse("");
        JsonObject body = read(answer);
        if (link.isEmpty()) {
            assertThat(body.keySet()).isEqualTo(Set.of("items"));
            return null;
        }
        Matcher next = NEXT.matcher(link);
        assertThat(next.matches()).as(link).isTrue();
        assertThat(next.group(1)).startsWith(Server.address()).contains("limit=", "after=" + body.getString("next"));
        return next.group(1).substring(Server.address().length());
    }

    private static JsonArray items(HttpResponse<String> answer) {
        return read(answer).getJsonArray("items");
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String copy(String code) {
        return "insert into organisations select gen_random_uuid(), ?, kind, name, country, region, language, zone,"
                + " seats, website, 0 from organisations where code = '" + code + "'";
    }

    private static void inviteGuests(Dialogue dialogue, int many) {
        Database.change("""
                with guests as (
                    insert into people select gen_random_uuid(), p.organisation_id, '', 'Guest', n::text, false, '', '',
                        'guest-' || n || '-' || p.email, 'en', 'UTC', false, 0
                    from people p, generate_series(1, ?) n where p.email = ?::citext returning id, email),
                addresses as (insert into person_addresses (person_id, email) select id, email from guests),
                campaign as (
                    insert into campaigns select gen_random_uuid(), id, now(), 'launcher' from events where slug = ?
                    returning id, event_id),
                delegation as (
                    insert into delegations (id, event_id, organisation_id, closes_at)
                    select gen_random_uuid(), c.event_id, p.organisation_id, now() + interval '1 day'
                    from campaign c, people p where p.email = ?::citext returning id)
                insert into invitations (id, event_id, person_id, campaign_id, delegation_id, state, drafted_at, sent_at, seat)
                select gen_random_uuid(), c.event_id, g.id, c.id, d.id, 'sent', now(), now(), 'on-site'
                from guests g, campaign c, delegation d
                """, many, dialogue.ana(), dialogue.slug(), dialogue.ana());
    }
}
