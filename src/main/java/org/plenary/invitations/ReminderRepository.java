package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ReminderRepository {
    /**
     * Only the latest step counts, so that nobody gets two mails at once after a pause, and none at all who was invited
     * after its day.
     */
    private static final String DUE = """
            select i.id, step.days from reminder_ladders l
            join delegations d on d.event_id = l.event_id
            join invitations i on i.delegation_id = d.id
            cross join lateral (
                select min(days) as days from unnest(l.days) as days
                where d.closes_at - make_interval(days => days) <= cast(? as timestamptz)) step
            where d.closes_at > cast(? as timestamptz) and i.state in ('sent', 'opened', 'tentative')
                and step.days is not null and (i.reminded is null or i.reminded > step.days)
                and i.sent_at <= d.closes_at - make_interval(days => step.days)
            order by i.id limit ? for update of i skip locked
            """;

    @PersistenceContext
    EntityManager entities;

    /** The furthest from the deadline first; empty without any. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Integer> ladder(UUID event) {
        List<String> days = entities.createNativeQuery(
                        "select array_to_string(days, ',') from reminder_ladders where event_id = ?")
                .setParameter(1, event)
                .getResultList();
        return days.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(Integer::valueOf)
                .toList();
    }

    void climb(UUID event, List<Integer> days) {
        entities.createNativeQuery("delete from reminder_ladders where event_id = ?")
                .setParameter(1, event)
                .executeUpdate();
        if (!days.isEmpty()) {
            entities.createNativeQuery("insert into reminder_ladders (event_id, days)"
                            + " values (?, cast(string_to_array(?, ',') as integer[]))")
                    .setParameter(1, event)
                    .setParameter(2, days.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .executeUpdate();
        }
        entities.createNativeQuery("select pg_notify('plenary', 'reminders set')")
                .getSingleResult();
    }

    /** Invitation, and the step with which it is reminded; no two nodes get the same. */
    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<Object[]> due(int most, Instant now) {
        return entities.createNativeQuery(DUE)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, most)
                .getResultList();
    }
}
