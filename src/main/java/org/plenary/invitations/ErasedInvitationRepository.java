package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** What invitations keep of somebody who is erased. */
@ApplicationScoped
class ErasedInvitationRepository {
    @PersistenceContext
    EntityManager entities;

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> invitations(UUID person) {
        return sql("select id from invitations where person_id = ? order by id", person)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query answers raw rows
    List<UUID> focalPoints(UUID person) {
        return sql("select id from focal_points where person_id = ? order by id", person)
                .getResultList();
    }

    /** Who was only chosen is chosen no more; whoever looks after the seats next is somebody else. */
    void blank(UUID person) {
        sql(
                        "update invitations set decline_reason = '', version = version + 1 where person_id = ? and decline_reason <> ''",
                        person)
                .executeUpdate();
        sql("delete from invitations where person_id = ? and state = 'draft'", person)
                .executeUpdate();
        sql("delete from focal_points where person_id = ?", person).executeUpdate();
    }

    private Query sql(String sql, UUID person) {
        return entities.createNativeQuery(sql).setParameter(1, person);
    }
}
