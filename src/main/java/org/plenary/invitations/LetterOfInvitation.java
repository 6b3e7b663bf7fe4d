package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.files.Reference;

/** The official letter of an invitation, for embassies and employers. Once issued it keeps its number and its date. */
@Entity
@Table(name = "letters_of_invitation")
public class LetterOfInvitation {
    @Id
    private UUID id;

    private UUID invitationId;
    private UUID eventId;
    private int number;
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected LetterOfInvitation() {}

    LetterOfInvitation(Invitation invitation, int number, Instant now) {
        id = UUID.randomUUID();
        invitationId = invitation.id();
        eventId = invitation.event();
        this.number = number;
        issuedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID invitation() {
        return invitationId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** As it stands on the letter: {@code ANNUAL-MEETING-2026/0042}. */
    String reference(Event event) {
        return written(event).text();
    }

    /** What the file is called, in letters that every system takes. */
    String fileName(Event event) {
        return written(event).fileName("invitation");
    }

    private Reference written(Event event) {
        return new Reference(event.slug(), "", number);
    }
}
