package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;

/** An organiser at the desk who enters organisations and people of the test's own. */
final class Staffed {
    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final Client desk = Client.signedIn(Staff.session(Role.ORGANISER, ""));

    /** Of Estonia. @return its code */
    String organisation(String name) {
        String code = "ee-" + mark + "-" + UUID.randomUUID().toString().substring(0, 4);
        HttpResponse<String> answer = desk.submit(
                "/desk/network/organisations",
                Map.of(
                        "organisation_id", code,
                        "name_en", name,
                        "kind", "national-centre",
                        "country", "EE",
                        "region", "central-and-eastern-europe",
                        "status", "active"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return code;
    }

    /** @return the mail address */
    String person(String organisation, String given, String family) {
        String address = UUID.randomUUID() + "@" + mark + ".example";
        HttpResponse<String> answer = desk.submit("/desk/network/people", saying(organisation, given, family, address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return address;
    }

    Map<String, String> saying(String organisation, String given, String family, String address) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("organisation_id", organisation);
        said.put("given_name", given);
        said.put("family_name", family);
        said.put("email", address);
        said.put("other_emails", "");
        return said;
    }

    UUID id(String address) {
        return UUID.fromString(
                Database.column("select person_id from person_addresses where email = ?::citext", address)
                        .get(0));
    }

    UUID organisationId(String code) {
        return UUID.fromString(Database.column("select id from organisations where code = ?", code)
                .get(0));
    }
}
