package org.plenary.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One mailing to many: prepared as drafts, looked at, sent. */
@Entity
@Table(name = "campaigns")
public class Campaign {
    @Id
    private UUID id;

    private UUID eventId;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Campaign() {}

    Campaign(UUID event, String by, Instant now) {
        id = UUID.randomUUID();
        eventId = event;
        createdBy = by;
        createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }
}
