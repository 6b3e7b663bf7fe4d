package org.plenary.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Queries;
import org.plenary.Server;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.mail.Reports;
import org.plenary.mail.Returned;

/** A page with a list of three asks the database as often as one with a list of one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk = Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""));
    private final String event = "/desk/events/" + tallinn.slug();

    @Test
    void theDesk() {
        Queries.doNotGrowWith(this::twoMoreDialogues, () -> see("/desk"));
    }

    @Test
    void theFrontPage() {
        Queries.doNotGrowWith(this::twoMoreDialogues, () -> see("/"));
    }

    @Test
    void theNetwork() {
        Queries.doNotGrowWith(this::twoMoreDialogues, () -> see("/desk/network"));
    }

    @Test
    void theAgenda() {
        // whoever has no time to get from room to room is looked up, too
        tallinn.add("Breakfast", "08:00", "Town Hall");

        Queries.doNotGrowWith(this::twoMoreSessions, () -> see(event + "/agenda"));
    }

    @Test
    void theProgramme() {
        Queries.doNotGrowWith(this::twoMoreSessions, () -> see("/events/" + tallinn.slug() + "/programme"));
    }

    @Test
    void theInvitations() {
        tallinn.invite(tallinn.ana());

        Queries.doNotGrowWith(
                () -> {
                    twoMoreDialogues();
                    tallinn.invite(tallinn.luc());
                },
                () -> see(event + "/invitations"));
    }

    @Test
    void aCampaign() {
        tallinn.invite(tallinn.ana());
        String campaign = event + "/invitations/campaigns/"
                + Database.column(
                                "select c.id from campaigns c join events e on e.id = c.event_id where e.slug = ?",
                                tallinn.slug())
                        .get(0);

        // the new one comes after the one that is shown as an example
        Queries.doNotGrowWith(
                () -> Database.change(
                        "insert into invitations (id, event_id, person_id, campaign_id, delegation_id, state, drafted_at)"
                                + " select overlay(gen_random_uuid()::text placing 'ffffffff' from 1)::uuid, c.event_id, ?, c.id, d.id, 'draft', now() from campaigns c"
                                + " join events e on e.id = c.event_id join delegations d on d.event_id = e.id"
                                + " where e.slug = ?",
                        tallinn.person(tallinn.luc()),
                        tallinn.slug()),
                () -> see(campaign));
    }

    @Test
    void theDelegations() {
        tallinn.invite(tallinn.ana());

        Queries.doNotGrowWith(
                () -> {
                    tallinn.invite(Dialogue.planned().ana());
                    tallinn.invite(Dialogue.planned().luc());
                },
                () -> see(event + "/delegations"));
    }

    @Test
    void aDelegation() {
        tallinn.invite(tallinn.ana());
        String delegation = event + "/delegations/" + tallinn.delegation();

        Queries.doNotGrowWith(() -> tallinn.invite(tallinn.luc()), () -> see(delegation));
    }

    @Test
    void theFunnelAndItsPeople() {
        tallinn.invite(tallinn.ana());

        Queries.doNotGrowWith(() -> tallinn.invite(Dialogue.planned().ana()), () -> {
            see(event + "/funnel?by=organisation");
            see(event + "/funnel/people");
        });
    }

    @Test
    void theMail() {
        tallinn.invite(tallinn.ana());

        Queries.doNotGrowWith(() -> tallinn.invite(tallinn.luc()), () -> see("/desk/mail"));
    }

    @Test
    void theInbox() {
        comesIn();

        Queries.doNotGrowWith(this::comesIn, () -> see("/desk/mail/inbox"));
    }

    private void comesIn() {
        Returned.comesIn(Reports.about(Server.BOUNCES, tallinn.ana(), "<x@elsewhere.example>")
                .letter());
    }

    @Test
    void theTokens() {
        Queries.doNotGrowWith(
                () -> {
                    makeToken("Second");
                    makeToken("Third");
                },
                () -> see("/desk/tokens"));
    }

    private void makeToken(String name) {
        assertThat(desk.submit("/desk/tokens", java.util.Map.of("name", name, "scope", "read", "days", "30"))
                        .statusCode())
                .isEqualTo(200);
    }

    private void twoMoreDialogues() {
        Dialogue.published();
        Dialogue.published();
    }

    private void twoMoreSessions() {
        tallinn.add("Panel", "10:00", "Small Hall");
        tallinn.add("Closing", "11:00", "Blue Hall");
        tallinn.release();
    }

    private void see(String path) {
        assertThat(desk.get(path).statusCode()).as(path).isEqualTo(200);
    }
}
