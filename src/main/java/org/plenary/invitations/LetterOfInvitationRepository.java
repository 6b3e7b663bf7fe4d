package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LetterOfInvitationRepository {
    @PersistenceContext
    EntityManager entities;

    void add(LetterOfInvitation letter) {
        entities.persist(letter);
    }

    Optional<LetterOfInvitation> find(UUID id) {
        return Optional.ofNullable(entities.find(LetterOfInvitation.class, id));
    }

    Optional<LetterOfInvitation> of(Invitation invitation) {
        return entities.createQuery(
                        "select l from LetterOfInvitation l where l.invitationId = :invitation",
                        LetterOfInvitation.class)
                .setParameter("invitation", invitation.id())
                .getResultStream()
                .findFirst();
    }

    /** The next of the event, for who is alone with its numbers. */
    int nextNumber(UUID event) {
        Integer last = entities.createQuery(
                        "select max(l.number) from LetterOfInvitation l where l.eventId = :event", Integer.class)
                .setParameter("event", event)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
