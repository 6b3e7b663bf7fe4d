package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Mentions;

/** Obiageli came without an invitation, was asked back, had a badge printed, and asks to be erased. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErasedGuestIT {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Thistledown" + mark;
    private final Dialogue tallinn = Dialogue.published();
    private final Passerby obiageli = Passerby.of(tallinn, "obiageli." + mark + "@school.example");
    private final Client program = Client.launcher();
    private final String registrations = "/api/v1/events/" + tallinn.slug() + "/registrations";

    @Test
    void nothingSaysWhoItWas() {
        Passerby.welcome(tallinn, true);
        obiageli.asks(Map.of("familyName", name, "organisation", "School of " + name));
        obiageli.confirms();
        Guest guest = new Guest(tallinn, obiageli.email(), obiageli.client());
        guest.accepts("on-site");
        decide("ask", "Are you that " + name + "?");
        guest.client().submit(guest.page(), Map.of("reply", "explain", "words", "I am " + name));
        obiageli.asks(Map.of("familyName", name));
        assertThat(Mentions.of(name, obiageli.email()))
                .contains(
                        "applications.organisation",
                        "people.family_name",
                        "registrations.approval_reply",
                        "registrations.approval_words",
                        "registrations.represents");

        assertThat(program.send("DELETE", "/api/v1/people/" + person(), "application/json", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(Mentions.of(name)).isEmpty();
        assertThat(Database.column("select state from registrations where id = ?::uuid and erased_at is not null", id))
                .containsExactly("cancelled");
    }

    private String id = "";

    private void decide(String decision, String words) {
        id = Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                        obiageli.email())
                .get(0);
        program.postJson(
                registrations + "/" + id + "/approval",
                "{\"decision\": \"" + decision + "\", \"words\": \"" + words + "\", \"round\": 1}");
    }

    private UUID person() {
        return UUID.fromString(Database.column("select person_id from registrations where id = ?::uuid", id)
                .get(0));
    }
}
