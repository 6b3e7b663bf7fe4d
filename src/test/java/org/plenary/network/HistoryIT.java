package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Server;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HistoryIT {
    private final Staffed staff = new Staffed();

    @Test
    void whoMovesOnKeepsWhereTheyWere() {
        String tallinn = staff.organisation("Centre of Tallinn");
        String tartu = staff.organisation("University of Tartu");
        String ana = staff.person(tallinn, "Ana", "Kask");

        move(ana, Map.of("organisation_id", tartu, "position", "Rector", "since", "2024-02-01"));

        assertThat(affiliations(ana)).containsExactly(tallinn + "  (,2024-02-01)", tartu + " Rector [2024-02-01,)");
        assertThat(staff.desk.get("/desk/network/people/" + staff.id(ana)).body())
                .contains("Centre of Tallinn", "Until 31 Jan 2024", "University of Tartu", "Since 1 Feb 2024");
        assertThat(staff.desk
                        .get("/desk/network/organisations/" + staff.organisationId(tallinn))
                        .body())
                .contains("Formerly there", "Ana Kask");
    }

    @Test
    void aCorrectionLeavesNoTrace() {
        String tallinn = staff.organisation("Centre of Tallinn");
        String tartu = staff.organisation("University of Tartu");
        String ana = staff.person(tallinn, "Ana", "Kask");

        Map<String, String> said = staff.saying(tartu, "Ana", "Kask", ana);
        said.put("version", version(ana));
        staff.desk.submit("/desk/network/people/" + staff.id(ana), said);

        assertThat(affiliations(ana)).containsExactly(tartu + "  (,)");
    }

    @Test
    void nobodyMovesBackInTime() {
        String tallinn = staff.organisation("Centre of Tallinn");
        String ana = staff.person(tallinn, "Ana", "Kask");
        move(ana, Map.of("organisation_id", tallinn, "position", "Dean", "since", "2024-02-01"));

        String answer = move(ana, Map.of("organisation_id", tallinn, "position", "Rector", "since", "2023-01-01"));

        assertThat(answer).contains("What is known holds since 2024-02-01");
        assertThat(affiliations(ana)).hasSize(2);
    }

    @Test
    void anOrganisationThatIsRenamedKeepsItsOldName() {
        String code = staff.organisation("Institute of Tartu");
        UUID id = staff.organisationId(code);

        assertThat(staff.desk
                        .submit(
                                "/desk/network/organisations/" + id,
                                Map.of(
                                        "name_en",
                                        "University of Tartu",
                                        "status",
                                        "paused",
                                        "since",
                                        "2025-01-01",
                                        "version",
                                        "1"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Database.column(
                        "select (name ->> 'en') || ' ' || status || ' ' || daterange(since, until) from organisation_periods"
                                + " where organisation_id = ? order by since nulls first",
                        id))
                .containsExactly("Institute of Tartu active (,2025-01-01)", "University of Tartu paused [2025-01-01,)");
    }

    @Test
    void ofTwoWhoChangeTheSamePersonOneIsTold() {
        String tallinn = staff.organisation("Centre of Tallinn");
        String ana = staff.person(tallinn, "Ana", "Kask");
        Map<String, String> said = staff.saying(tallinn, "Anna", "Kask", ana);
        said.put("version", version(ana));
        String page = "/desk/network/people/" + staff.id(ana);

        assertThat(staff.desk.submit(page, said).statusCode()).isEqualTo(303);
        said.put("given_name", "Hanna");
        assertThat(staff.desk.submit(page, said).body()).contains("Somebody else changed this at the same time");
        assertThat(Database.column("select given_name from people where email = ?::citext", ana))
                .containsExactly("Anna");
    }

    @Test
    void theDatabaseKeepsPlacesApart() {
        UUID ana = staff.id(staff.person(staff.organisation("Centre of Tallinn"), "Ana", "Kask"));

        assertThatThrownBy(() -> Database.change(
                        "insert into affiliations (person_id, organisation_id, position, focal_point, since, until)"
                                + " select person_id, organisation_id, '', false, '2020-01-01', '2021-01-01'"
                                + " from affiliations where person_id = ?",
                        ana))
                .hasMessageContaining("affiliations_apart");
    }

    @Test
    void anAddressBelongsToOnePersonOnly() throws Exception {
        String tallinn = staff.organisation("Centre of Tallinn");
        String ana = staff.person(tallinn, "Ana", "Kask");
        String luc = staff.person(tallinn, "Luc", "Morel");

        Map<String, String> said = staff.saying(tallinn, "Luc", "Morel", luc);
        said.put("other_emails", ana.toUpperCase(java.util.Locale.ROOT));
        said.put("version", version(luc));
        assertThat(staff.desk
                        .submit("/desk/network/people/" + staff.id(luc), said)
                        .body())
                .contains("belongs to somebody else already");
        try (Connection first = Server.database("postgres");
                Connection second = Server.database("postgres")) {
            first.setAutoCommit(false);
            add(first, staff.id(ana), "shared@" + staff.mark + ".example");
            second.createStatement().execute("set lock_timeout = '300ms'");
            assertThatThrownBy(() -> add(second, staff.id(luc), "Shared@" + staff.mark + ".example"))
                    .as("waits for the first")
                    .hasMessageContaining("lock timeout");
            first.commit();
            assertThatThrownBy(() -> add(second, staff.id(luc), "Shared@" + staff.mark + ".example"))
                    .hasMessageContaining("person_addresses_one_per_address");
        }
    }

    @Test
    void thePreferredAddressIsOneOfTheirOwn() {
        String ana = staff.person(staff.organisation("Centre of Tallinn"), "Ana", "Kask");

        assertThatThrownBy(() -> Database.change("delete from person_addresses where email = ?::citext", ana))
                .hasMessageContaining("people_prefer_own_address");
    }

    private String move(String address, Map<String, String> to) {
        Map<String, String> said = new java.util.HashMap<>(to);
        said.put("version", version(address));
        return staff.desk
                .submit("/desk/network/people/" + staff.id(address) + "/moves", said)
                .body();
    }

    private String version(String address) {
        return Database.column("select version from people where email = ?::citext", address)
                .get(0);
    }

    private List<String> affiliations(String address) {
        return Database.column(
                "select o.code || ' ' || a.position || ' ' || daterange(a.since, a.until) from affiliations a"
                        + " join organisations o on o.id = a.organisation_id where a.person_id = ? order by a.since nulls first",
                staff.id(address));
    }

    private static void add(Connection connection, UUID person, String address) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into person_addresses values ('" + person + "', '" + address + "')");
        }
    }
}
