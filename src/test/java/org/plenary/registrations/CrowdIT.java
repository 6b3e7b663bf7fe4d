package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** Two hundred people who want fifty places at the same moment; twenty of them were kept a seat. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CrowdIT {
    private static final int PEOPLE = 200;
    private static final int HOLDERS = 20;
    private static final int PLACES = 50;

    private final Dialogue tallinn = Dialogue.published();
    private final List<String> people = tallinn.colleagues(PEOPLE);
    private final ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void everybodyGoes() {
        crowd.shutdownNow();
    }

    @Test
    void fiftyGetInTheHoldersAmongThemAndTheRestWaitsInTheOrderOfTime() throws Exception {
        everybodyWantsToCome();

        List<Integer> answers = allAtOnce();

        assertThat(answers).hasSize(PEOPLE).containsOnly(303);
        assertThat(states()).containsExactly("registered on-site " + PLACES, "waiting on-site " + (PEOPLE - PLACES));
        assertThat(holders()).containsExactly("accepted on-site " + HOLDERS);
        assertThat(counted()).containsExactly(PLACES + " of " + PLACES + ", waiting " + (PEOPLE - PLACES));
        assertThat(inLine()).hasSize(PEOPLE - PLACES).isEqualTo(asTheyCame());
        assertThat(cameTooLateForAPlaceAndGotOne()).isEmpty();
    }

    @Test
    void withoutTheLockMoreThanFiftyWouldGetIn() throws Exception {
        everybodyWantsToCome();
        try (Unlocked places = Unlocked.places()) {
            allAtOnce();

            assertThat(Integer.parseInt(registered().get(0))).isGreaterThan(PLACES);
        } finally {
            tallinn.capacity(null);
        }
    }

    /** Everybody was invited and has a seat; all but the holders have given theirs back. */
    private void everybodyWantsToCome() {
        tallinn.invite(people.toArray(String[]::new));
        Database.change("""
                update invitations i set state = 'declined', declined_at = now(), seat = null from people p, events e
                where p.id = i.person_id and e.id = i.event_id and e.slug = ?
                    and not (p.email::text = any (string_to_array(?, ' ')))
                """, tallinn.slug(), String.join(" ", people.subList(0, HOLDERS)));
        theyComeFromManyOrganisations();
        tallinn.capacity(PLACES);
    }

    /** So that no two of them queue on the row of a delegation before they queue for a place. */
    private void theyComeFromManyOrganisations() {
        Database.change("""
                insert into organisations (id, code, kind, name, country, region, language, zone, seats, website)
                select gen_random_uuid(), o.code || '-' || n, o.kind, o.name, o.country, o.region, o.language, o.zone, 0, ''
                from organisations o join delegations d on d.organisation_id = o.id join events e on e.id = d.event_id,
                    generate_series(1, cast(? as integer)) n where e.slug = ?
                """, PEOPLE, tallinn.slug());
        Database.change("""
                insert into delegations (id, event_id, organisation_id, closes_at)
                select gen_random_uuid(), d.event_id, more.id, d.closes_at from events e
                join delegations d on d.event_id = e.id join organisations o on o.id = d.organisation_id
                join organisations more on more.code like o.code || '-%' where e.slug = ?
                """, tallinn.slug());
        Database.change("""
                update invitations i set delegation_id = d.id from
                    (select i.id, row_number() over (order by i.id) n from invitations i join events e on e.id = i.event_id
                        where e.slug = ?) place,
                    (select d.id, row_number() over (order by d.id) n from delegations d join events e on e.id = d.event_id
                        where e.slug = ?) d
                where i.id = place.id and d.n = place.n
                """, tallinn.slug(), tallinn.slug());
    }

    private List<Integer> allAtOnce() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        for (String person : people) {
            String link = tallinn.invitation(person);
            calls.add(() -> {
                ready.countDown();
                ready.await();
                return Client.anybody().submit(link, Map.of("reply", "on-site")).statusCode();
            });
        }
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : crowd.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<String> states() {
        return column("select r.state || ' ' || r.mode || ' ' || count(*) from registrations r"
                + " where r.event_id = e.id group by r.state, r.mode order by 1");
    }

    private List<String> registered() {
        return column("select count(*) from registrations r where r.event_id = e.id and r.state = 'registered'");
    }

    private List<String> holders() {
        return Database.column(
                "select i.state || ' ' || i.mode || ' ' || count(*) from invitations i join people p on p.id = i.person_id"
                        + " join events e on e.id = i.event_id where e.slug = ?"
                        + " and p.email::text = any (string_to_array(?, ' ')) group by i.state, i.mode",
                tallinn.slug(),
                String.join(" ", people.subList(0, HOLDERS)));
    }

    private List<String> counted() {
        return column("select p.taken || ' of ' || p.capacity || ', waiting ' || p.waiting from places p"
                + " where p.event_id = e.id");
    }

    private List<String> inLine() {
        return column("select r.id from registrations r where r.event_id = e.id and r.state = 'waiting'"
                + " order by r.priority desc, r.waiting_since, r.id");
    }

    private List<String> asTheyCame() {
        return column("select split_part(a.subject, ' ', 2) from audit_entries a where a.event = e.slug"
                + " and a.action = 'registration.waits' order by a.id");
    }

    private List<String> cameTooLateForAPlaceAndGotOne() {
        return column("select r.id from registrations r join invitations i on i.id = r.invitation_id"
                + " where r.event_id = e.id and r.state = 'registered' and i.declined_at is not null"
                + " and r.changed_at > (select min(w.waiting_since) from registrations w where w.event_id = e.id)");
    }

    private List<String> column(String sql) {
        return Database.column("select x.* from events e, lateral (" + sql + ") x where e.slug = ?", tallinn.slug());
    }
}
