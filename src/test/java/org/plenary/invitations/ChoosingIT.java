package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** Choosing from a long list, as a browser without script does. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChoosingIT {
    private static final String FOLDED = "<details class=\"disclosure\">";
    private static final String UNFOLDED = "<details class=\"disclosure\" open>";

    private final Dialogue tallinn = Dialogue.published();
    private final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));
    private final String list = "/desk/events/" + tallinn.slug() + "/invitations";

    @Test
    void everybodyOfARegionIsWrittenToWithoutATick() {
        addGuests("central-asia", 3);
        assertThat(desk.get(list + "?region=central-asia").body())
                .contains("name=\"everybody\"", "<input type=\"hidden\" name=\"region\" value=\"central-asia\">");

        HttpResponse<String> prepared =
                desk.submit(list + "/campaigns", Map.of("everybody", "listed", "region", "central-asia"));

        assertThat(prepared.statusCode()).isEqualTo(303);
        assertThat(invited())
                .containsExactlyInAnyOrderElementsOf(Database.column(
                        "select email::text from people p join organisations o on o.id = p.organisation_id"
                                + " where o.region = 'central-asia'"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void whoIsTickedIsWrittenToAndNobodyElse() {
        desk.submit(
                list + "/campaigns",
                Map.of("person", tallinn.person(tallinn.luc()).toString(), "region", "", "kind", ""));

        assertThat(invited()).containsExactly(tallinn.luc());
    }

    @Test
    void aLongListIsFoldedUntilItIsNarrowedDown() {
        addGuests("south-asia", 51);

        assertThat(desk.get(list).body()).contains(FOLDED).doesNotContain(UNFOLDED);
        assertThat(desk.get(list + "?region=south-asia").body())
                .contains(UNFOLDED)
                .doesNotContain(FOLDED);
    }

    private List<String> invited() {
        return Database.column(
                "select p.email::text from invitations i join people p on p.id = i.person_id"
                        + " join events e on e.id = i.event_id where e.slug = ?",
                tallinn.slug());
    }

    private void addGuests(String region, int many) {
        Database.change("""
                with centre as (
                    insert into organisations select gen_random_uuid(), ? || '-' || o.code, o.kind, o.name, o.country, ?,
                        o.language, o.zone, o.seats, o.website, 0
                    from organisations o join people p on p.organisation_id = o.id where p.email = ?::citext returning id),
                guests as (
                    insert into people select gen_random_uuid(), c.id, '', 'Guest', n::text, false, '', '',
                        ? || '-' || n || '-' || ?, 'en', 'UTC', false, 0
                    from centre c, generate_series(1, ?) n returning id, email)
                insert into person_addresses (person_id, email) select id, email from guests
                """, region, region, tallinn.ana(), region, tallinn.ana(), many);
    }
}
