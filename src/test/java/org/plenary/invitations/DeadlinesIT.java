package org.plenary.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server, on a delegation whose deadline is near or has just passed. */
@ExtendWith(ArquillianExtension.class)
class DeadlinesIT {
    private static final String STATES =
            "select i.state || ' ' || coalesce(i.seat, '-') from invitations i where i.delegation_id = ?1 order by 1";

    @Inject
    Expiring expiring;

    @Inject
    Reminding reminding;

    @Inject
    Invitees invitees;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private final UUID delegation = UUID.randomUUID();
    private final String id = delegation.toString();

    @BeforeEach
    void thereIsADelegation() throws Exception {
        transaction.begin();
        change("insert into organisations (id, code, kind, name, country, region, language, zone, seats, website)"
                + " select gen_random_uuid(), ?1, 'enterprise', name, 'EE', 'africa', 'en', 'UTC', 0, '' from regions"
                + " where code = 'africa'");
        change(
                "insert into events (id, slug, series, title, summary, starts_on, ends_on, zone, mode, venue, meeting_url)"
                        + " select gen_random_uuid(), ?1, 'regional-policy-dialogue', name, name, date '2031-06-02',"
                        + " date '2031-06-02', 'UTC', 'hybrid', name, '' from regions where code = 'africa'");
        change(
                "insert into delegations (id, event_id, organisation_id, closes_at)"
                        + " select cast(?1 as uuid), e.id, o.id, now() from events e, organisations o where e.slug = ?1 and o.code = ?1");
        transaction.commit();
    }

    @Test
    void whoHasNotAnsweredLosesTheSeatAndNobodyElseDoes() throws Exception {
        invite("sent", "sent_at", "on-site", "");
        invite("tentative", "tentative_at", "online", "");
        invite("bounced", "bounced_at", "on-site", "");
        invite("accepted", "accepted_at", "online", "online");
        invite("draft", "drafted_at", "", "");

        expiring.expireAll();
        expiring.expireAll();

        assertThat(column(STATES)).containsExactly("accepted online", "draft -", "expired -", "expired -", "expired -");
        assertThat(column("select held_on_site || ' ' || held_online from delegations where id = ?1"))
                .containsExactly("0 1");
        assertThat(
                        column(
                                "select cast(count(*) as text) from invitations where delegation_id = ?1 and expired_at is not null"))
                .containsExactly("3");
        assertThat(column("select a.action || ' by ' || a.actor from audit_entries a join invitations i"
                        + " on a.subject = 'invitation ' || i.id where i.delegation_id = ?1"))
                .containsOnly("invitation.expired by plenary")
                .hasSize(3);
    }

    @Test
    void beforeTheDeadlineNothingExpires() throws Exception {
        transaction.begin();
        change("update delegations set closes_at = now() + interval '1 minute' where id = cast(?1 as uuid)");
        transaction.commit();
        invite("sent", "sent_at", "on-site", "");

        expiring.expireAll();

        assertThat(column(STATES)).containsExactly("sent on-site");
    }

    @Test
    void mailThatComesBackMarksWhatWasNotAnswered() throws Exception {
        invite("sent", "sent_at", "on-site", "");
        invite("tentative", "tentative_at", "on-site", "");

        invitees.bounced("SENT-" + id + "@ee.example");
        invitees.bounced("tentative-" + id + "@ee.example");
        invitees.bounced("nobody-" + id + "@ee.example");

        assertThat(column(STATES)).containsExactly("bounced on-site", "tentative on-site");
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceForEachStep() throws Exception {
        invite("sent", "sent_at", "on-site", "");
        invite("accepted", "accepted_at", "online", "online");
        ladder("{10,5,2}", 11);
        assertThat(reminded()).isEmpty();

        ladder("{10,5,2}", 9);
        assertThat(reminded()).containsExactly("10");
        assertThat(reminded()).containsExactly("10");

        ladder("{10,5,2}", 1);
        assertThat(reminded()).containsExactly("10", "2");
    }

    @Test
    void whoWasInvitedAfterTheDayOfAStepIsNotRemindedOfIt() throws Exception {
        invite("sent", "sent_at", "on-site", "");
        ladder("{10}", 9);
        transaction.begin();
        change("update invitations set sent_at = now() where delegation_id = cast(?1 as uuid)");
        transaction.commit();

        assertThat(reminded()).isEmpty();
    }

    /** So many days are left, and everybody was invited long ago. */
    private void ladder(String days, int left) throws Exception {
        transaction.begin();
        change("update invitations set sent_at = now() - interval '40 days' where delegation_id = cast(?1 as uuid)");
        change("update delegations set closes_at = now() + interval '" + left + " days' where id = cast(?1 as uuid)");
        change(
                "insert into reminder_ladders (event_id, days) select event_id, '" + days
                        + "' from delegations where id = cast(?1 as uuid) on conflict (event_id) do update set days = excluded.days");
        transaction.commit();
    }

    /** Reminds whoever is due. @return the steps of this delegation's people so far */
    private List<String> reminded() {
        reminding.remindAll();
        return column("select cast(m.revision % 91 as text) from messages m join invitations i on i.id = m.subject_id"
                + " where m.kind = 'reminder' and i.delegation_id = ?1 order by m.revision desc");
    }

    private void invite(String state, String stamp, String seat, String mode) throws Exception {
        transaction.begin();
        String address = state + "-" + id + "@ee.example";
        entities.createNativeQuery("insert into people (id, organisation_id, honorific, given_name, family_name,"
                        + " family_first, gender, position, email, language, zone, focal_point)"
                        + " select gen_random_uuid(), id, '', 'Guest', '', false, '', '', cast(?1 as citext), 'en', 'UTC', false"
                        + " from organisations where code = ?2")
                .setParameter(1, address)
                .setParameter(2, id)
                .executeUpdate();
        entities.createNativeQuery("insert into person_addresses (person_id, email)"
                        + " select id, email from people where email = cast(?1 as citext)")
                .setParameter(1, address)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into invitations (id, event_id, person_id, delegation_id, state, seat, mode,"
                                + " drafted_at, " + (stamp.equals("drafted_at") ? "queued_at" : stamp) + ")"
                                + " select gen_random_uuid(), d.event_id, p.id, d.id, ?1, nullif(?2, ''), nullif(?3, ''), now(), now()"
                                + " from delegations d, people p where d.id = cast(?4 as uuid) and p.email = cast(?5 as citext)")
                .setParameter(1, state)
                .setParameter(2, seat)
                .setParameter(3, mode)
                .setParameter(4, id)
                .setParameter(5, address)
                .executeUpdate();
        transaction.commit();
    }

    private void change(String sql) {
        entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    private List<String> column(String sql) {
        return entities.createNativeQuery(sql.replace("?1", "cast(?1 as uuid)"))
                .setParameter(1, id)
                .getResultList();
    }
}
