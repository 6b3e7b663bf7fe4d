package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What registrations keep of somebody who is erased. */
@ApplicationScoped
class ErasedRegistrationRepository {
    private static final String OF_PERSON = "(select id from registrations where person_id = ?1)";

    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> ofPerson(UUID person) {
        return entities.createNativeQuery("select id from registrations where person_id = ? order by id")
                .setParameter(1, person)
                .getResultList();
    }

    void blank(UUID person, Instant now) {
        run(
                "update given_answers set value = null, blanked_at = ?2, version = version + 1"
                        + " where value is not null and registration_id in " + OF_PERSON,
                person,
                now);
        run(
                "update answer_sheets set draft = null, drafted_at = null, version = version + 1"
                        + " where draft is not null and cast(?2 as timestamptz) is not null and registration_id in "
                        + OF_PERSON,
                person,
                now);
        run(
                "update registrations set note = '', represents = '', approval_reply = '', erased_at = ?2,"
                        + " approval_words = case when approval_words = '' then '' else '…' end,"
                        + " version = version + 1 where person_id = ?1",
                person,
                now);
    }

    /** What they asked for when nobody had invited them, under any of these addresses if it is not confirmed. */
    void forgetApplications(UUID person, Collection<String> addresses) {
        entities.createNativeQuery("delete from applications where invitation_id in"
                        + " (select id from invitations where person_id = ?)"
                        + " or email = any(cast(string_to_array(?, ' ') as citext[]))")
                .setParameter(1, person)
                .setParameter(2, String.join(" ", addresses))
                .executeUpdate();
    }

    private void run(String sql, UUID person, Instant now) {
        entities.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}
